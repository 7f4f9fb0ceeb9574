package org.readout.language.swift.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.language.swift.syntax.Treebank.Row;

/** Lays what another engine found in a text beside a treebank's words of the same text. */
final class Guides {

    private static final Row NOTHING = new Row("", 0, 0, "", "", -2, "");

    private Guides() {}

    /**
     * @param gold the treebank's sentences
     * @param found what the engine found, an empty list before each text, a text for each sentence of the treebank
     * @param second what the second one found, cut in the same words
     */
    static List<Example> guided(List<List<Row>> gold, List<List<Row>> found, List<List<Row>> second) {
        List<List<Row>> texts = texts(found);
        List<List<Row>> secondTexts = texts(second);
        if (texts.size() != gold.size() || secondTexts.size() != gold.size()) {
            throw new IllegalArgumentException(gold.size() + " sentences, but " + texts.size() + " and "
                    + secondTexts.size() + " texts of the guides");
        }
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            Example.Guide guide = guide(gold.get(i), texts.get(i), secondTexts.get(i));
            examples.add(Treebank.example(gold.get(i)).withGuide(guide));
        }
        return examples;
    }

    private static List<List<Row>> texts(List<List<Row>> found) {
        List<List<Row>> texts = new ArrayList<>();
        for (List<Row> sentence : found) {
            if (sentence.isEmpty()) {
                texts.add(new ArrayList<>());
            } else {
                join(texts.get(texts.size() - 1), sentence);
            }
        }
        return texts;
    }

    private static void join(List<Row> text, List<Row> sentence) {
        int before = text.size();
        for (Row r : sentence) {
            int head = r.head() < 0 ? -1 : r.head() + before;
            text.add(new Row(r.form(), r.begin(), r.end(), r.upos(), r.features(), head, r.relation()));
        }
    }

    /** The engines' own words as the guide, for words that have no gold. */
    static Example.Guide own(Example example, Example second) {
        return new Example.Guide(
                example.tags(),
                example.features(),
                example.heads(),
                example.relations(),
                second.heads(),
                second.relations());
    }

    private static Example.Guide guide(List<Row> gold, List<Row> found, List<Row> second) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            places.put(key(found, i), i);
        }
        int size = gold.size();
        int[] match = new int[size];
        Map<Integer, Integer> back = new HashMap<>();
        for (int i = 0; i < size; i++) {
            match[i] = places.getOrDefault(key(gold, i), -1);
            back.put(match[i], i);
        }
        Example.Guide guide = new Example.Guide(
                new String[size], new String[size], new int[size], new String[size], new int[size], new String[size]);
        for (int i = 0; i < size; i++) {
            Row row = match[i] < 0 ? NOTHING : found.get(match[i]);
            Row other = match[i] < 0 ? NOTHING : second.get(match[i]);
            guide.tags()[i] = Harmony.tag(Harmony.upos(row.form(), row.upos()), row.features());
            guide.features()[i] = Harmony.features(row.features());
            guide.heads()[i] = head(row, size, back);
            guide.relations()[i] = Harmony.relation(row.relation());
            guide.secondHeads()[i] = head(other, size, back);
            guide.secondRelations()[i] = Harmony.relation(other.relation());
        }
        return guide;
    }

    private static int head(Row row, int size, Map<Integer, Integer> back) {
        return row.head() == -1 ? size : row.head() < 0 ? -2 : back.getOrDefault(row.head(), -2);
    }

    /** A stretch of text, and which of the words in it. */
    private static String key(List<Row> rows, int i) {
        int first = i;
        while (first > 0 && rows.get(first - 1).begin() == rows.get(i).begin()) {
            first--;
        }
        return rows.get(i).begin() + ":" + rows.get(i).end() + ":" + (i - first);
    }
}
