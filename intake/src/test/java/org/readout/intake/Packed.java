package org.readout.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Records of WARC archives, as bytes. */
final class Packed {

    private Packed() {}

    static byte[] response(String address, String type, String status, byte[] body, String headers) {
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        http.writeBytes(utf8("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n" + headers + "Content-Length: "
                + body.length + "\r\n\r\n"));
        http.writeBytes(body);
        return record("response", address, "", http.toByteArray());
    }

    static byte[] revisit(String address, String of) {
        return record(
                "revisit",
                address,
                "WARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest\r\n"
                        + "WARC-Refers-To-Target-URI: " + of + "\r\n",
                utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"));
    }

    private static byte[] record(String type, String address, String headers, byte[] block) {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(utf8("WARC/1.1\r\nWARC-Type: " + type
                + "\r\nWARC-Record-ID: <urn:uuid:1e4b0d86-0000-4000-8000-"
                + String.format("%012d", Math.abs(address.hashCode())) + ">\r\nWARC-Date: 2023-03-02T10:00:00Z\r\n"
                + "WARC-Target-URI: " + address + "\r\n" + headers
                + "Content-Type: application/http;msgtype=response\r\nContent-Length: " + block.length + "\r\n\r\n"));
        record.writeBytes(block);
        record.writeBytes(utf8("\r\n\r\n"));
        return record.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }
}
