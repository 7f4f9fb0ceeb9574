package org.readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes analyses as CoNLL-U. A contraction ({@code 3-4 du}) gives its parts one stretch of text.
 *
 * <p>Where the text is at hand, offsets are those of MISC, {@code TokenRange=begin:end} (UTF-16). Where it is not, the
 * text is rebuilt from the forms and {@code SpaceAfter=No}, sentences parted by a blank, or by an empty line before a
 * {@code # newpar}.
 */
public final class Conllu {

    private static final Pattern RANGE = Pattern.compile("TokenRange=(\\d+):(\\d+)");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\R[ \\t\\u00A0]*\\R");

    private Conllu() {}

    /**
     * Writes with {@code TokenRange}, so that {@link #read(String, String, String)} gives the same analysis back, and
     * as treebanks do, so that {@link #read(String, String)} gives one of the same text but for its blanks.
     */
    public static String write(Analysis analysis) {
        StringBuilder out = new StringBuilder();
        int end = 0;
        for (Sentence sentence : analysis.sentences()) {
            String gap = analysis.text().substring(Math.min(end, sentence.begin()), sentence.begin());
            if (EMPTY_LINE.matcher(gap).find()) {
                out.append("# newpar\n");
            }
            end = sentence.end();
            String text = sentence.span().of(analysis.text());
            out.append("# text = ").append(text.replaceAll("\\s+", " ")).append('\n');
            write(analysis, sentence, out);
            out.append('\n');
        }
        return out.toString();
    }

    private static void write(Analysis analysis, Sentence sentence, StringBuilder out) {
        int whole = 0;
        for (Token t : sentence.tokens()) {
            String space = spaceAfter(t, sentence, analysis);
            int last = lastPart(t, sentence);
            if (last > t.index() && t.index() >= whole) {
                whole = last + 1;
                String surface = cell(t.span().of(analysis.text()));
                out.append(t.index() + 1).append('-').append(whole).append('\t').append(surface);
                out.append("\t_\t_\t_\t_\t_\t_\t_\t")
                        .append(space.isEmpty() ? "_" : space)
                        .append('\n');
            }
            out.append(t.index() + 1).append('\t').append(cell(t.form())).append('\t');
            out.append(cell(t.lemma())).append('\t').append(t.upos()).append("\t_\t");
            out.append(t.features().isEmpty() ? "_" : t.features()).append('\t');
            out.append(t.head() + 1).append('\t').append(t.relation()).append("\t_\t");
            out.append(space.isEmpty() || t.index() < whole ? "" : space + "|");
            out.append("TokenRange=")
                    .append(t.begin())
                    .append(':')
                    .append(t.end())
                    .append('\n');
        }
    }

    /** The last of the tokens that share this one's stretch of text. */
    private static int lastPart(Token t, Sentence sentence) {
        int last = t.index();
        while (last + 1 < sentence.size() && sentence.token(last + 1).span().equals(t.span())) {
            last++;
        }
        return last;
    }

    private static String spaceAfter(Token t, Sentence sentence, Analysis analysis) {
        int next = lastPart(t, sentence) + 1;
        int begin;
        if (next < sentence.size()) {
            begin = sentence.token(next).begin();
        } else if (sentence.index() + 1 < analysis.sentences().size()) {
            begin = analysis.sentences().get(sentence.index() + 1).begin();
        } else {
            return "";
        }
        return begin <= t.end() ? "SpaceAfter=No" : "";
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

    /**
     * Reads an analysis of a text that is at hand; every token has to have a {@code TokenRange} within it.
     *
     * @throws IllegalArgumentException with the number of the line that is wrong
     */
    public static Analysis read(String conllu, String language, String text) {
        return new Parser(text).parse(conllu, language);
    }

    private static final class Parser {
        private final @Nullable String given;
        private final StringBuilder text = new StringBuilder();
        private final List<Sentence> sentences = new ArrayList<>();
        private List<Token> tokens = new ArrayList<>();
        private int contractionEnd;
        private int contractionFrom;
        private boolean contractionSpace;

        Parser(@Nullable String given) {
            this.given = given;
        }

        Analysis parse(String conllu, String language) {
            int number = 0;
            for (String line : (conllu + "\n").split("\n", -1)) {
                number++;
                try {
                    line(line.strip());
                } catch (RuntimeException e) {
                    throw new IllegalArgumentException("CoNLL-U line " + number + ": " + e.getMessage(), e);
                }
            }
            return new Analysis(given == null ? text.toString().strip() : given, language, sentences);
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
                row(f, f.length > 9 ? f[9] : "_");
            }
        }

        private void row(String[] f, String misc) {
            if (f[0].contains("-")) {
                contractionEnd = Integer.parseInt(f[0].substring(f[0].indexOf('-') + 1));
                contractionFrom = text.length();
                contractionSpace = !misc.contains("SpaceAfter=No");
                text.append(given == null ? f[1] : "");
            } else if (!f[0].contains(".")) {
                int id = Integer.parseInt(f[0]);
                if (id != tokens.size() + 1) {
                    throw new IllegalArgumentException("token " + id + " where " + (tokens.size() + 1) + " is due");
                }
                int[] range = given == null ? rebuilt(id, f[1], misc) : range(misc, given.length());
                Upos upos = Upos.valueOf(f[3].toUpperCase(Locale.ROOT));
                String features = f[5].equals("_") ? "" : f[5];
                int head = Integer.parseInt(f[6]) - 1;
                tokens.add(new Token(id - 1, range[0], range[1], f[1], f[2], upos, features, head, f[7]));
            }
        }

        private static int[] range(String misc, int length) {
            Matcher range = RANGE.matcher(misc);
            if (!range.find()) {
                throw new IllegalArgumentException("no TokenRange, though the text is at hand");
            }
            int begin = Integer.parseInt(range.group(1));
            int end = Integer.parseInt(range.group(2));
            if (begin > end || end > length) {
                throw new IllegalArgumentException(range.group() + " is not within the text of " + length);
            }
            return new int[] {begin, end};
        }

        private int[] rebuilt(int id, String form, String misc) {
            boolean part = id <= contractionEnd;
            int begin = part ? contractionFrom : text.length();
            text.append(part ? "" : form);
            int end = text.length();
            boolean space = part ? id == contractionEnd && contractionSpace : !misc.contains("SpaceAfter=No");
            text.append(space ? " " : "");
            return new int[] {begin, end};
        }

        private void endSentence() {
            contractionEnd = 0;
            for (Token t : tokens) {
                if (t.head() >= tokens.size() || t.head() == t.index() || t.head() < -1) {
                    throw new IllegalArgumentException("in the sentence before, token " + (t.index() + 1) + " has head "
                            + (t.head() + 1) + " of " + tokens.size());
                }
            }
            if (!tokens.isEmpty()) {
                sentences.add(new Sentence(sentences.size(), tokens));
                tokens = new ArrayList<>();
            }
        }
    }
}
