package org.readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads and writes analyses as CoNLL-U. Where MISC has {@code TokenRange=begin:end} (UTF-16) offsets are taken from it;
 * otherwise the text is rebuilt from the forms and {@code SpaceAfter=No}, sentences parted by a blank, or by an empty
 * line before a {@code # newpar}. A contraction ({@code 3-4 du}) gives its parts one stretch of text.
 */
public final class Conllu {

    private static final Pattern RANGE = Pattern.compile("TokenRange=(\\d+):(\\d+)");

    private Conllu() {}

    /** Writes with {@code TokenRange}, so that {@link #read(String, String, String)} gives the same analysis back. */
    public static String write(Analysis analysis) {
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : analysis.sentences()) {
            out.append("# text = ")
                    .append(sentence.span().of(analysis.text()).replaceAll("\\s+", " "))
                    .append('\n');
            for (Token t : sentence.tokens()) {
                out.append(t.index() + 1).append('\t').append(cell(t.form())).append('\t');
                out.append(cell(t.lemma())).append('\t').append(t.upos()).append("\t_\t");
                out.append(t.features().isEmpty() ? "_" : t.features()).append('\t');
                out.append(t.head() + 1).append('\t').append(t.relation()).append("\t_\t");
                out.append("TokenRange=")
                        .append(t.begin())
                        .append(':')
                        .append(t.end())
                        .append('\n');
            }
            out.append('\n');
        }
        return out.toString();
    }

    /** A tab or a line end inside a word would break the row. */
    private static String cell(String value) {
        return value.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }

    /**
     * Reads an analysis by hand or by another tool, whose text is rebuilt.
     *
     * @throws IllegalArgumentException with the number of the line that is wrong
     */
    public static Analysis read(String conllu, String language) {
        return new Parser(null).parse(conllu, language);
    }

    /** Reads an analysis of a text that is at hand; every token has to have a {@code TokenRange}. */
    public static Analysis read(String conllu, String language, String text) {
        return new Parser(text).parse(conllu, language);
    }

    private static final class Parser {
        private final String given;
        private final StringBuilder text = new StringBuilder();
        private final List<Sentence> sentences = new ArrayList<>();
        private List<Token> tokens = new ArrayList<>();
        private int contractionEnd;
        private int contractionFrom;
        private boolean contractionSpace;

        Parser(@org.jspecify.annotations.Nullable String given) {
            this.given = given == null ? "" : given;
        }

        Analysis parse(String conllu, String language) {
            int number = 0;
            for (String line : conllu.split("\n", -1)) {
                number++;
                try {
                    line(line.strip());
                } catch (RuntimeException e) {
                    throw new IllegalArgumentException("CoNLL-U line " + number + ": " + e.getMessage(), e);
                }
            }
            endSentence();
            return new Analysis(given.isEmpty() ? text.toString().strip() : given, language, sentences);
        }

        private void line(String line) {
            if (line.isEmpty()) {
                endSentence();
            } else if (line.startsWith("# newpar") && !text.isEmpty()) {
                text.setLength(text.toString().stripTrailing().length());
                text.append("\n\n");
            } else if (!line.startsWith("#")) {
                String[] f = line.split("\t");
                if (f.length < 8) {
                    throw new IllegalArgumentException("needs at least 8 columns parted by tabs, has " + f.length);
                }
                row(f);
            }
        }

        private void row(String[] f) {
            String misc = f.length > 9 ? f[9] : "_";
            if (f[0].contains("-")) {
                contractionEnd = Integer.parseInt(f[0].substring(f[0].indexOf('-') + 1));
                contractionFrom = text.length();
                contractionSpace = !misc.contains("SpaceAfter=No");
                text.append(f[1]);
                return;
            }
            if (f[0].contains(".")) {
                return;
            }
            int id = Integer.parseInt(f[0]);
            int begin;
            int end;
            Matcher range = RANGE.matcher(misc);
            if (range.find()) {
                begin = Integer.parseInt(range.group(1));
                end = Integer.parseInt(range.group(2));
            } else if (id <= contractionEnd) {
                begin = contractionFrom;
                end = text.length();
                if (id == contractionEnd && contractionSpace) {
                    text.append(' ');
                }
            } else {
                begin = text.length();
                text.append(f[1]);
                end = text.length();
                if (!misc.contains("SpaceAfter=No")) {
                    text.append(' ');
                }
            }
            if (id == contractionEnd) {
                contractionEnd = 0;
            } else if (id < contractionEnd) {
                end = contractionFrom + (text.length() - contractionFrom);
            }
            Upos upos = Upos.valueOf(f[3].toUpperCase(Locale.ROOT));
            String features = f[5].equals("_") ? "" : f[5];
            tokens.add(new Token(id - 1, begin, end, f[1], f[2], upos, features, Integer.parseInt(f[6]) - 1, f[7]));
        }

        private void endSentence() {
            contractionEnd = 0;
            if (!tokens.isEmpty()) {
                sentences.add(new Sentence(sentences.size(), tokens));
                tokens = new ArrayList<>();
            }
        }
    }
}
