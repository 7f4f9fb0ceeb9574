package org.readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.record.Sha256;

class VendoredTest {

    private static final List<String> LICENSED = List.of(
            "d3-array",
            "d3-dispatch",
            "d3-force",
            "d3-geo",
            "d3-quadtree",
            "d3-timer",
            "echarts.common",
            "htmx",
            "topojson-client",
            "world-atlas");

    @Test
    void what_others_wrote_is_as_they_published_it_and_has_its_licence_beside_it() throws IOException {
        List<String> sums =
                new String(bytes("SHA256SUMS"), StandardCharsets.UTF_8).lines().toList();
        assertThat(sums).hasSize(LICENSED.size());
        for (String sum : sums) {
            String[] parts = sum.split(" +");
            MessageDigest digest = Sha256.digest();
            assertThat(HexFormat.of().formatHex(digest.digest(bytes(parts[1]))))
                    .as(parts[1])
                    .isEqualTo(parts[0]);
        }
        for (String name : LICENSED) {
            assertThat(bytes(name + ".LICENSE")).as(name).isNotEmpty();
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = VendoredTest.class.getResourceAsStream("vendor/" + name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }
}
