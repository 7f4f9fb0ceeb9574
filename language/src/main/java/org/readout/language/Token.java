package org.readout.language;

import org.readout.record.Span;

/**
 * A syntactic word.
 *
 * @param index its place in the sentence, from 0
 * @param begin offset in the text, UTF-16; the parts of a contraction ('du' = de + le) share one stretch
 * @param lemma in lower case, but for names
 * @param features UD morphological features as {@code Name=Value|…}, empty where none are known
 * @param head the index of its head, -1 for a root
 * @param relation its UD relation to the head, with subtype ({@code nsubj:pass})
 */
public record Token(
        int index,
        int begin,
        int end,
        String form,
        String lemma,
        Upos upos,
        String features,
        int head,
        String relation) {

    /** The word as a root, as it is before anything is parsed. */
    public Token bare() {
        return under(-1, "root");
    }

    /** The word under another head. */
    public Token under(int newHead, String newRelation) {
        return new Token(index, begin, end, form, lemma, upos, features, newHead, newRelation);
    }

    public Span span() {
        return new Span(begin, end);
    }

    /** Whether the relation is this one or a subtype of it: {@code is("nsubj")} holds for {@code nsubj:pass}. */
    public boolean is(String base) {
        return relation.equals(base)
                || relation.length() > base.length()
                        && relation.startsWith(base)
                        && relation.charAt(base.length()) == ':';
    }

    /** {@link #is} for any of several relations. */
    public boolean isAny(String... bases) {
        for (String base : bases) {
            if (is(base)) {
                return true;
            }
        }
        return false;
    }

    /** The value of a feature, or an empty string: {@code feature("Number")} is {@code "Plur"}. */
    public String feature(String name) {
        for (int at = features.indexOf(name); at >= 0; at = features.indexOf(name, at + 1)) {
            int sign = at + name.length();
            boolean begins = at == 0 || features.charAt(at - 1) == '|';
            if (begins && sign < features.length() && features.charAt(sign) == '=') {
                int to = features.indexOf('|', sign);
                return features.substring(sign + 1, to < 0 ? features.length() : to);
            }
        }
        return "";
    }

    @Override
    public String toString() {
        return index + ":" + form + "/" + upos + "<-" + relation + "-" + head;
    }
}
