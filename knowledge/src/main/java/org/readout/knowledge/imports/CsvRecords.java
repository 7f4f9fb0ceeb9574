package org.readout.knowledge.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a file in CSV (RFC 4180): fields between commas, or semicolons where the first line has only these; a field
 * between quotes may hold both, line ends, and quotes written twice. For one thread.
 */
final class CsvRecords {

    private final SourceLines lines;
    private char separator;

    CsvRecords(SourceLines lines) {
        this.lines = lines;
    }

    /** The fields of the next record; null behind the last. Empty lines are none. */
    @Nullable
    List<String> next() throws IOException {
        String line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        if (separator == 0) {
            separator = line.indexOf(';') >= 0 && line.indexOf(',') < 0 ? ';' : ',';
        }
        return fields(line);
    }

    private List<String> fields(String first) throws IOException {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        String line = first;
        int at = 0;
        while (true) {
            if (at == line.length()) {
                String more = quoted ? lines.next() : null;
                if (more == null) {
                    if (quoted) {
                        lines.problem("a quotation mark is not closed");
                    }
                    fields.add(field.toString().strip());
                    return fields;
                }
                field.append(' ');
                line = more;
                at = 0;
                continue;
            }
            char c = line.charAt(at);
            boolean twice = quoted && c == '"' && at + 1 < line.length() && line.charAt(at + 1) == '"';
            if (twice || c != '"' && (quoted || c != separator)) {
                field.append(c);
            } else if (c == '"') {
                quoted = !quoted;
            } else {
                fields.add(field.toString().strip());
                field.setLength(0);
            }
            at += twice ? 2 : 1;
        }
    }
}
