package org.readout.language.swift.texts;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** A package of Debian ({@code .deb}) or npm ({@code .tgz}). */
record Package(Path file) {

    /**
     * The package of a folder whose file name begins so.
     *
     * @throws IOException where there is none, or more than one
     */
    static Package in(Path folder, String start) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(f -> f.getFileName().toString().startsWith(start))
                    .toList();
            if (found.size() != 1) {
                throw new IOException(found.size() + " packages " + start + "* in " + folder + ", not one");
            }
            return new Package(found.get(0));
        }
    }

    /** The texts of the files whose paths are wanted, by path. */
    SortedMap<String, String> texts(Predicate<String> wanted) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                TarArchiveInputStream tar = new TarArchiveInputStream(unpacked(in))) {
            SortedMap<String, String> texts = new TreeMap<>();
            for (ArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (!entry.isDirectory() && wanted.test(entry.getName())) {
                    texts.put(entry.getName(), new String(tar.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return texts;
        }
    }

    private InputStream unpacked(InputStream in) throws IOException {
        if (!file.toString().endsWith(".deb")) {
            return new GzipCompressorInputStream(in);
        }
        ArArchiveInputStream deb = new ArArchiveInputStream(in);
        for (ArchiveEntry entry = deb.getNextEntry(); entry != null; entry = deb.getNextEntry()) {
            if ("data.tar.xz".equals(entry.getName())) {
                return new XZCompressorInputStream(deb);
            }
        }
        throw new IOException("no data.tar.xz in " + file);
    }
}
