package org.readout.language.swift.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageTest {

    private static final String PAGE = "<p>Le traité est entré en vigueur.</p>";

    @TempDir
    private Path folder;

    @Test
    void filesOfADebianPackageAreReadByTheirPaths() throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        try (OutputStream xz = new XZCompressorOutputStream(data)) {
            tar(xz);
        }
        try (ArArchiveOutputStream deb =
                new ArArchiveOutputStream(Files.newOutputStream(folder.resolve("manual_1.0_all.deb")))) {
            put(deb, "debian-binary", "2.0\n".getBytes(StandardCharsets.US_ASCII));
            put(deb, "data.tar.xz", data.toByteArray());
        }

        assertThat(Package.in(folder, "manual_").texts(path -> path.endsWith(".html")))
                .containsOnly(Map.entry("doc/page.html", PAGE));
    }

    @Test
    void filesOfAnNpmPackageAreReadByTheirPaths() throws IOException {
        try (OutputStream gzip =
                new GzipCompressorOutputStream(Files.newOutputStream(folder.resolve("sheets-1.0.tgz")))) {
            tar(gzip);
        }

        assertThat(Package.in(folder, "sheets-").texts(path -> path.endsWith(".html")))
                .containsOnlyKeys("doc/page.html");
    }

    @Test
    void aPackageThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Package.in(folder, "sheets-"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("sheets-*");
    }

    private static void tar(OutputStream out) throws IOException {
        TarArchiveOutputStream tar = new TarArchiveOutputStream(out);
        for (String name : new String[] {"doc/page.html", "doc/picture.png"}) {
            byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(bytes.length);
            tar.putArchiveEntry(entry);
            tar.write(bytes);
            tar.closeArchiveEntry();
        }
        tar.finish();
    }

    private static void put(ArArchiveOutputStream deb, String name, byte[] bytes) throws IOException {
        deb.putArchiveEntry(new ArArchiveEntry(name, bytes.length));
        deb.write(bytes);
        deb.closeArchiveEntry();
    }
}
