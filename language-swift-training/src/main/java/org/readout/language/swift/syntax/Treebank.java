package org.readout.language.swift.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Reads CoNLL-U, gzipped or not, word by word. */
final class Treebank {

    private Treebank() {}

    /**
     * A row of a treebank.
     *
     * @param begin where it stands in its sentence or text; the parts of a contraction share one stretch
     * @param head its head's place, or -1
     */
    record Row(String form, int begin, int end, String upos, String features, int head, String relation) {}

    /** The sentences of a file; those that a line {@code # line = N} introduces, together as one. */
    static List<List<Row>> rows(Path file) throws IOException {
        List<List<Row>> sentences = new ArrayList<>();
        try (BufferedReader in = open(file)) {
            RowReader reader = new RowReader();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.isBlank()) {
                    if (!reader.rows().isEmpty()) {
                        sentences.add(reader.rows());
                    }
                    reader = new RowReader();
                } else if (line.startsWith("# line = ")) {
                    sentences.add(List.of());
                } else if (!line.startsWith("#")) {
                    reader.read(line.split("\t", -1));
                }
            }
            if (!reader.rows().isEmpty()) {
                sentences.add(reader.rows());
            }
        }
        return sentences;
    }

    static List<Example> examples(Path file) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (List<Row> rows : rows(file)) {
            if (!rows.isEmpty()) {
                examples.add(example(rows));
            }
        }
        return examples;
    }

    static Example example(List<Row> rows) {
        int size = rows.size();
        String[] forms = new String[size];
        String[] tags = new String[size];
        String[] features = new String[size];
        int[] heads = new int[size];
        String[] relations = new String[size];
        for (int i = 0; i < size; i++) {
            Row row = rows.get(i);
            forms[i] = row.form();
            tags[i] = Harmony.tag(Harmony.upos(row.form(), row.upos()), row.features());
            features[i] = Harmony.features(row.features());
            heads[i] = row.head() < 0 ? size : row.head();
            relations[i] = row.head() < 0 ? "root" : Harmony.relation(row.relation());
        }
        return new Example(forms, tags, features, heads, relations, null);
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        boolean zipped = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        return new BufferedReader(new InputStreamReader(zipped ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
    }

    /** The rows of one sentence, and where its words stand. */
    private static final class RowReader {
        private final List<Row> rows = new ArrayList<>();
        private int at;
        private int lastOfContraction;
        private int contractionBegin;
        private int contractionEnd;

        List<Row> rows() {
            return rows;
        }

        void read(String[] f) {
            if (f[0].contains(".")) {
                return;
            }
            boolean space = !f[9].contains("SpaceAfter=No");
            if (f[0].contains("-")) {
                lastOfContraction = Integer.parseInt(f[0].substring(f[0].indexOf('-') + 1));
                contractionBegin = at;
                contractionEnd = at + f[1].length();
                at = contractionEnd + (space ? 1 : 0);
                return;
            }
            int begin = at;
            int end = at + f[1].length();
            if (rows.size() < lastOfContraction) {
                begin = contractionBegin;
                end = contractionEnd;
            } else {
                at = end + (space ? 1 : 0);
            }
            int range = f[9].indexOf("TokenRange=");
            if (range >= 0) {
                String[] stretch = f[9].substring(range + 11).split("\\|")[0].split(":");
                begin = Integer.parseInt(stretch[0]);
                end = Integer.parseInt(stretch[1]);
            }
            int head = f[6].equals("_") ? -1 : Integer.parseInt(f[6]) - 1;
            rows.add(new Row(f[1], begin, end, f[3], f[5], head, f[7]));
        }
    }
}
