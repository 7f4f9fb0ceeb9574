package org.readout.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.readout.language.Analysis;
import org.readout.language.Conllu;

/** Gold trees in CoNLL-U, a document for each {@code # newdoc}, with the raw text that they are of. */
public final class Treebank {

    private Treebank() {}

    /**
     * Reads a file, which may be gzipped ({@code .gz}). The text of a document is that of its {@code # text} lines, parted
     * by blanks, or by an empty line where a paragraph begins.
     *
     * @throws IllegalArgumentException with the file, the document and the line that is wrong
     */
    public static List<Analysis> read(Path file, String language) throws IOException {
        List<Analysis> documents = new ArrayList<>();
        for (String document : documents(file)) {
            try {
                Analysis analysis = Conllu.read(document, language);
                if (!analysis.sentences().isEmpty()) {
                    documents.add(analysis);
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        file + ", document " + (documents.size() + 1) + ": " + e.getMessage(), e);
            }
        }
        return documents;
    }

    private static List<String> documents(Path file) throws IOException {
        List<String> documents = new ArrayList<>();
        StringBuilder document = new StringBuilder();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("# newdoc") && !document.isEmpty()) {
                    documents.add(document.toString());
                    document.setLength(0);
                }
                document.append(line).append('\n');
            }
        }
        documents.add(document.toString());
        return documents;
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
