package org.readout.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.Row;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Statement.Act;

/** Finds the table's cues in sentences. Immutable. */
final class CueLexicon {

    private static final int WIDEST_GAP = 4;
    /** Headlines write shorter words small: 'with', 'from', 'over'. */
    private static final int LONGEST_SMALL_WORD = 5;

    private record Entry(List<String> words, boolean reflexive, boolean front, List<Cue> cues) {

        Cue.Pos pos() {
            return cues.get(0).pos();
        }

        boolean mayStand(Sentence sentence, Token first) {
            return !front || leads(sentence, first);
        }
    }

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    CueLexicon(Knowledge knowledge, String language) {
        Map<String, List<Cue>> grouped = new LinkedHashMap<>();
        for (Row row : knowledge.table(language, "cues").rows()) {
            Cue cue = new Cue(
                    Speech.fold(row.get("cue")),
                    Cue.Pos.valueOf(row.get("pos").toUpperCase(Locale.ROOT)),
                    Act.valueOf(row.get("act").toUpperCase(Locale.ROOT)),
                    row.list("takes"),
                    row.list("addressee"),
                    "cues/" + row.get("cue") + ":" + row.line());
            grouped.computeIfAbsent(cue.pos() + " " + cue.lemma(), k -> new ArrayList<>())
                    .add(cue);
        }
        grouped.values().forEach(this::add);
    }

    private void add(List<Cue> cues) {
        String lemma = cues.get(0).lemma();
        boolean verb = cues.get(0).pos() == Cue.Pos.VERB;
        boolean reflexive = verb && (lemma.startsWith("se ") || lemma.startsWith("s'"));
        String bare = reflexive ? lemma.substring(lemma.startsWith("se ") ? 3 : 2) : lemma;
        List<String> words = List.of(bare.replace("'", "' ").split("\\s+"));
        byFirstWord
                .computeIfAbsent(words.get(0), k -> new ArrayList<>())
                .add(new Entry(words, reflexive, cues.get(0).takesAny("front"), List.copyOf(cues)));
    }

    /** The cues of a sentence in text order; of several that begin with one word the longest. */
    List<CueAt> find(Sentence sentence) {
        List<CueAt> found = new ArrayList<>();
        boolean[] taken = new boolean[sentence.size()];
        for (Token t : sentence.tokens()) {
            CueAt best = taken[t.index()] ? null : longest(sentence, t);
            if (best != null) {
                best.words().forEach(w -> taken[w.index()] = true);
                found.add(best);
            }
        }
        return found;
    }

    /** Whether any word here may begin a cue, as far as words and tags tell. */
    boolean mayCue(Sentence bare) {
        for (Token t : bare.tokens()) {
            if (t.upos() != Upos.PUNCT && t.upos() != Upos.DET && mayCue(bare, t)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayCue(Sentence bare, Token first) {
        String lemma = Speech.fold(first.lemma());
        String form = Speech.fold(first.form());
        return mayCue(bare, first, lemma)
                || !form.equals(lemma) && mayCue(bare, first, form)
                || first.upos() == Upos.PROPN && headline(bare, first);
    }

    private boolean mayCue(Sentence bare, Token first, String key) {
        for (Entry entry : byFirstWord.getOrDefault(key, List.of())) {
            if (mayBe(entry, bare, first)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBe(Entry entry, Sentence bare, Token first) {
        boolean tag =
                switch (entry.pos()) {
                    case VERB -> entry.words().size() > 1 || first.upos().isVerbal() || first.upos() == Upos.ADJ;
                    case NOUN -> first.upos() == Upos.NOUN;
                    case ADP -> true;
                };
        return tag && entry.mayStand(bare, first) && follow(entry.words(), bare, first.index() + 1);
    }

    /** Whether the words but the first stand behind this place, in order, however far. */
    private static boolean follow(List<String> words, Sentence bare, int from) {
        int at = from;
        for (int w = 1; w < words.size(); w++) {
            while (at < bare.size() && !isWord(bare.token(at), words.get(w))) {
                at++;
            }
            if (at++ >= bare.size()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(Token t, String word) {
        return Speech.fold(t.form()).equals(word) || Speech.fold(t.lemma()).equals(word);
    }

    private @Nullable CueAt longest(Sentence sentence, Token t) {
        CueAt best = null;
        for (String key : keys(sentence, t)) {
            for (Entry entry : byFirstWord.getOrDefault(key, List.of())) {
                CueAt at = match(sentence, t, entry);
                if (at != null && (best == null || better(at, best))) {
                    best = at;
                }
            }
        }
        return best;
    }

    private static boolean better(CueAt a, CueAt b) {
        int width = Integer.compare(a.words().size(), b.words().size());
        return width != 0 ? width > 0 : a.reflexive() && !b.reflexive();
    }

    private static List<String> keys(Sentence sentence, Token t) {
        String lemma = Speech.fold(t.lemma());
        String form = Speech.fold(t.form());
        if (t.upos() != Upos.VERB && form.endsWith("e") && leadsFromQuotation(sentence, t)) {
            return List.of(lemma, form + "r");
        }
        if (t.upos() == Upos.PROPN && headline(sentence, t)) {
            return List.of(form.substring(0, form.length() - 1));
        }
        return lemma.equals(form) ? List.of(lemma) : List.of(lemma, form);
    }

    /** 'Talks Will Resume, Tan Says': the last word of a line of capitals, where a comma and a name stand before it. */
    private static boolean headline(Sentence s, Token t) {
        int comma = t.index() - 1;
        while (comma > 0 && !s.token(comma).form().equals(",")) {
            comma--;
        }
        return t.index() == s.size() - 1
                && t.form().endsWith("s")
                && comma > 1
                && comma < t.index() - 1
                && s.tokens(0, t.index()).stream()
                        .allMatch(w -> w.form().length() < LONGEST_SMALL_WORD
                                || !Character.isLowerCase(w.form().charAt(0)));
    }

    private static @Nullable CueAt match(Sentence sentence, Token first, Entry entry) {
        Cue.Pos pos = entry.pos();
        if (!entry.mayStand(sentence, first)
                || pos == Cue.Pos.VERB && entry.words().size() == 1 && !verbal(first, sentence)
                || pos == Cue.Pos.VERB && entry.words().size() > 1 && owned(sentence, first)
                || pos == Cue.Pos.NOUN && first.upos() != Upos.NOUN) {
            return null;
        }
        boolean reflexive = pos == Cue.Pos.VERB && isReflexive(sentence, first);
        if (entry.reflexive() != reflexive) {
            return null;
        }
        List<Token> words = new ArrayList<>(List.of(first));
        int at = first.index() + 1;
        for (int w = 1; w < entry.words().size(); w++) {
            int widest = pos == Cue.Pos.VERB ? WIDEST_GAP : 0;
            boolean verbal = w > 1 || first.upos().isVerbal();
            Token next = next(
                    sentence,
                    at,
                    w == 1 && verbal ? widest : Math.min(widest, 1),
                    entry.words().get(w));
            if (next == null) {
                return null;
            }
            words.add(next);
            at = next.index() + 1;
        }
        return new CueAt(sentence, words, head(words, pos), entry.cues(), reflexive);
    }

    private static @Nullable Token next(Sentence sentence, int from, int gap, String word) {
        boolean phrase = false;
        for (int i = from; i < sentence.size() && i <= from + gap; i++) {
            Token t = sentence.token(i);
            if (isWord(t, word)) {
                // 'told some of them': the preposition is that of the phrase in between.
                return phrase && t.upos() == Upos.ADP ? null : t;
            }
            phrase |= t.upos() == Upos.DET || t.upos() == Upos.NUM || t.upos().isNominal() && t.upos() != Upos.PRON;
            if (t.upos() == Upos.PUNCT || t.upos() == Upos.VERB || t.upos() == Upos.SCONJ) {
                return null;
            }
        }
        return null;
    }

    /** The verb that the others lean on is the last one: 'refuse to comment', 'faire savoir'. */
    private static Token head(List<Token> words, Cue.Pos pos) {
        Token head = words.get(0);
        if (pos == Cue.Pos.VERB) {
            for (Token w : words) {
                if (w.upos() == Upos.VERB) {
                    head = w;
                }
            }
        }
        return head;
    }

    /** Whether nothing but marks and connectives stands before a word. */
    static boolean leads(Sentence s, Token word) {
        for (Token t : s.tokens(0, word.index())) {
            if (t.upos() != Upos.PUNCT && t.upos() != Upos.CCONJ && t.upos() != Upos.ADV) {
                return false;
            }
        }
        return true;
    }

    /** "Kem's call for help": a noun that belongs to somebody is no verb. */
    private static boolean owned(Sentence sentence, Token t) {
        return t.upos() == Upos.NOUN
                && !sentence.children(t, "nmod:poss", "det").isEmpty()
                && t.index() > 0
                && sentence.token(t.index() - 1).upos() != Upos.PRON;
    }

    /** '« … », souffle Jeanne': between a quotation's comma and a name stands a verb, whatever the tagger takes it for. */
    private static boolean leadsFromQuotation(Sentence s, Token t) {
        int i = t.index();
        boolean behind = i > 1 && s.token(i - 1).form().equals(",") && ClauseFrames.quoteMark(s.token(i - 2));
        return behind
                && i + 1 < s.size()
                && (s.token(i + 1).upos() == Upos.PROPN || s.token(i + 1).upos() == Upos.DET);
    }

    /** 'and asking, “Where is he?”': with a comma and a mark behind it '-ing' is a verb. */
    private static boolean leadsToQuotation(Sentence s, Token t) {
        int i = t.index();
        return i + 2 < s.size() && s.token(i + 1).form().equals(",") && ClauseFrames.quoteMark(s.token(i + 2));
    }

    /** 'work-related', 'now-denied': two words that a hyphen joins report nothing. */
    private static boolean joined(Token t) {
        return t.form().indexOf('-') > 0 && t.lemma().indexOf('-') < 0;
    }

    private static boolean verbal(Token t, Sentence sentence) {
        if (joined(t)) {
            return false;
        }
        if (t.upos() == Upos.VERB || t.upos() == Upos.NOUN && leadsFromQuotation(sentence, t)) {
            return true;
        }
        if (t.form().endsWith("ing") && leadsToQuotation(sentence, t)
                || t.upos() == Upos.PROPN && headline(sentence, t)) {
            return true;
        }
        boolean participle = t.feature("VerbForm").equals("Part") || t.upos() == Upos.ADJ;
        return participle
                && sentence.children(t, "aux", "nsubj").stream().findFirst().isPresent();
    }

    /** 'se', and 'me', 'nous' … where the subject is of the same person; auxiliaries may stand in between. */
    static boolean isReflexive(Sentence sentence, Token verb) {
        for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - 4); i--) {
            Token t = sentence.token(i);
            String form = Speech.fold(t.form());
            if (form.equals("se") || form.equals("s'") && t.upos() == Upos.PRON) {
                return true;
            }
            if (t.upos() != Upos.AUX && t.upos() != Upos.ADV && t.upos() != Upos.PRON && t.upos() != Upos.PART) {
                return false;
            }
        }
        return false;
    }
}
