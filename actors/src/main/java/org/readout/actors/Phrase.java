package org.readout.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Span;

/** A noun phrase that may stand for somebody, before it is known for whom. Built by the composer, then only read. */
final class Phrase {

    /** What the phrase rests on. */
    enum Kind {
        NAME,
        BODY,
        TERM,
        DEMONYM,
        PRONOUN,
        PAIR,
        OTHER
    }

    final Kind kind;
    final String text;
    final Sentence sentence;
    int first;
    int last;
    int head;
    /** Other tokens by which the sentence may hang the phrase. */
    final Set<Integer> aliases = new TreeSet<>();

    /** The proper name in it, known or not. */
    @Nullable
    Unit name;

    String honorific = "";
    /** The office or noun in it. */
    @Nullable
    Unit term;

    final List<Unit> moreTerms = new ArrayList<>();
    /** The states and organisations that its modifiers name, nearest first. */
    final Set<String> bodies = new LinkedHashSet<>();
    /** Two states or more are alternatives of one ambiguous name. */
    boolean ambiguousBody;

    /** A phrase that says whose or of what ('porte-parole du ministère …', 'the minister's aide'). */
    @Nullable
    Phrase owner;

    /** The owner, where its own phrase was not made yet. */
    @Nullable
    Unit pendingOwner;

    /** The token of a possessive ('his', 'leur'), or -1. */
    int possessive = -1;

    boolean former;
    /** A word says that somebody is of no one state ('international', 'European'). */
    boolean wide;

    /** A city or region says where it belongs: it governs, speaks or acts for that only. */
    boolean local;

    /** It lies in another phrase and only says whose somebody is. */
    boolean inside;

    /** Its states are a list, not alternatives nor one within another. */
    boolean several;

    boolean definite;
    boolean indefinite;
    boolean plural;
    boolean counterpart;
    boolean organisation;
    /** Some people of a state or region, not the state. */
    boolean people;

    /** A capital or state as a place, not as whoever governs there. */
    boolean place;

    /** It says where the article was written. */
    boolean dateline;

    String gender = "";
    /** How many a collective means, 0 if it is none. */
    int members;

    Phrase(Kind kind, String text, Sentence sentence, int first, int last, int head) {
        this.kind = kind;
        this.text = text;
        this.sentence = sentence;
        this.first = first;
        this.last = last;
        this.head = head;
    }

    /** Where a comma parts the name from what is said of it: the name alone. Null where they are one phrase. */
    @Nullable
    Span apposedName;

    @Nullable
    Span apposedTerm;

    Span span() {
        return new Span(sentence.token(first).begin(), sentence.token(last).end());
    }

    Token headToken() {
        return sentence.token(head);
    }

    /** The words, without the article, not more than {@code most}. */
    String words(int most) {
        int from = first;
        while (from < last && sentence.token(from).upos() == Upos.DET && !isQuantity(sentence.token(from))) {
            from++;
        }
        int begin = sentence.token(from).begin();
        int words = 0;
        int to = from;
        for (int i = from; i <= last && words < most; i++) {
            boolean same = i > from
                    && sentence.token(i).begin() == sentence.token(i - 1).begin();
            words += same || sentence.token(i).upos() == Upos.PUNCT ? 0 : 1;
            to = i;
        }
        while (to > from && !sentence.token(to).upos().isContent() && to < last) {
            to--;
        }
        return text.substring(begin, sentence.token(to).end()).replaceAll("[\\s\u00a0]+", " ");
    }

    private static boolean isQuantity(Token t) {
        return !t.feature("PronType").equals("Art") && t.form().length() > 4;
    }

    /** 'président de la commission électorale': a word behind the term belongs to a noun inside it, and makes it another. */
    boolean isQualified() {
        Unit t = term;
        if (t == null || t.last() + 1 >= sentence.size() || t.first() == t.last()) {
            return false;
        }
        Token next = sentence.token(t.last() + 1);
        return next.upos() == Upos.ADJ && next.head() == t.last() && t.last() != head && next.index() <= last;
    }

    /** The office or noun of a {@link Kind#TERM}. */
    Unit term() {
        if (term == null) {
            throw new IllegalStateException("a phrase without a term");
        }
        return term;
    }

    /** The title or noun as the tables have it, folded; empty without one. */
    String termKey() {
        if (term == null) {
            return "";
        }
        Stock.What what = term.whats().get(0);
        Stock.Title title = what.title();
        Stock.Noun noun = what.noun();
        return Fold.key(title != null ? title.words() : noun != null ? noun.words() : "");
    }

    /** The folded lemmas of its meaningful words but the head. */
    Set<String> modifierWords() {
        Set<String> words = new TreeSet<>();
        for (int i = first; i <= last; i++) {
            Token t = sentence.token(i);
            if (i != head && t.upos().isContent()) {
                words.add(Fold.key(t.lemma()));
            }
        }
        return words;
    }

    boolean covers(int token) {
        return first <= token && token <= last;
    }

    void widen(int from, int to) {
        first = Math.min(first, from);
        last = Math.max(last, to);
    }

    /** Whether it, or whoever it belongs to, is of no one state: 'leaders of African communities'. */
    boolean isWide() {
        return wide || owner != null && owner.isWide();
    }

    /** Points {@link #head} at the token that the rest of the sentence sees; the others become aliases. */
    void settleHead() {
        int before = head;
        int best = -1;
        for (int i = first; i <= last; i++) {
            Token t = sentence.token(i);
            boolean content = t.upos().isContent() || t.upos().isNominal();
            if (content && (t.head() < 0 || !covers(t.head()))) {
                if (best < 0 || i == before) {
                    best = i;
                }
            }
        }
        head = best < 0 ? before : best;
        aliases.add(before);
        if (name != null) {
            for (int i = name.first(); i <= name.last(); i++) {
                aliases.add(i);
            }
        }
        aliases.remove(head);
    }

    /** 'The president sacked the general': whoever does something to somebody is not him, or it would say 'himself'. */
    boolean isActedOnBy(Someone other) {
        Token here = headToken();
        if (other.lastSentence != sentence.index() || !here.isAny("obj", "iobj", "obl")) {
            return false;
        }
        Token doer = sentence.token(other.lastToken);
        return doer.is("nsubj") && doer.head() == here.head();
    }
}
