package org.readout.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Which part in the question each name has, by the words before it and by where the verb is. */
final class Roles {

    /** A preposition and an article have so many words at most. */
    private static final int LONGEST = 5;

    private final Sentence sentence;
    private final QuestionWords words;
    private final int verb;
    private final int asks;
    private final String form;
    private final boolean symmetric;
    private final boolean done;

    private final List<Mentioned> by = new ArrayList<>();
    private final List<Mentioned> to = new ArrayList<>();
    private final List<Mentioned> about = new ArrayList<>();
    private final List<Mentioned> beside = new ArrayList<>();
    private boolean between;

    /**
     * @param symmetric whether what is asked for is done by both sides
     * @param done whether something more is asked for than what was said: 'demanded of' somebody is to him
     */
    Roles(
            Sentence sentence,
            QuestionWords words,
            List<Mentioned> mentioned,
            int verb,
            int asks,
            String form,
            boolean symmetric,
            boolean done) {
        this.sentence = sentence;
        this.words = words;
        this.verb = verb;
        this.asks = asks;
        this.form = form;
        this.symmetric = symmetric;
        this.done = done;
        List<Mentioned> last = by;
        for (int i = 0; i < mentioned.size(); i++) {
            Mentioned m = mentioned.get(i);
            boolean joined = i > 0 && isJoined(mentioned.get(i - 1).end(), m.first());
            List<Mentioned> role = joined ? last : role(m);
            role.add(m);
            last = role;
        }
    }

    List<Mentioned> by() {
        return by;
    }

    List<Mentioned> to() {
        return to;
    }

    List<Mentioned> about() {
        return about;
    }

    /** Where it was: a forum or a place, which has to stand in the words. */
    List<Mentioned> beside() {
        return beside;
    }

    /** Whether it is asked for either way. */
    boolean between() {
        return between;
    }

    /** Only 'and', commas and articles are between the two. */
    private boolean isJoined(int end, int first) {
        boolean and = false;
        for (int i = end; i < first; i++) {
            Token t = sentence.token(i);
            and |= t.upos() == Upos.CCONJ || t.form().equals(",");
            if (t.upos() != Upos.CCONJ && t.upos() != Upos.DET && t.upos() != Upos.PUNCT) {
                return false;
            }
        }
        return and;
    }

    private List<Mentioned> role(Mentioned m) {
        String before = before(m.first());
        if (form.equals("STANCE")) {
            return m.matter() ? about : by;
        }
        if (before.equals("at") || m.capital() && before.equals("to") && symmetric) {
            return beside;
        }
        if (m.matter()) {
            return about;
        }
        switch (before) {
            case "by":
                return by;
            case "with":
                between |=
                        !symmetric && sentence.token(Math.max(0, m.first() - 1)).upos() != Upos.ADP;
                return to;
            case "to":
                return to;
            case "about":
                return symmetric || verb < 0 ? by : done ? to : about;
            default:
                return bare(m);
        }
    }

    /** Without a preposition: the subject, or the object. */
    private List<Mentioned> bare(Mentioned m) {
        if (verb < 0 || m.first() < verb || symmetric && by.isEmpty()) {
            return by;
        }
        boolean whoDoesIt = form.equals("WHO") && asks >= 0 && by.isEmpty() && isSubject();
        if (whoDoesIt) {
            return to;
        }
        return by.isEmpty() ? by : to;
    }

    /** 'Who accused Mali': nothing but helping verbs is between. */
    private boolean isSubject() {
        for (int i = asks + 1; i < verb; i++) {
            Upos upos = sentence.token(i).upos();
            if (upos == Upos.PROPN || upos == Upos.NOUN) {
                return false;
            }
        }
        return true;
    }

    private String before(int first) {
        for (int at = Math.max(0, first - LONGEST); at < first; at++) {
            Optional<QuestionWords.Phrase> phrase = words.at(sentence.tokens(), at, "role");
            if (phrase.isPresent() && reaches(at + phrase.get().words().size(), first)) {
                return phrase.get().value();
            }
        }
        return "";
    }

    /** Only articles are left before the name. */
    private boolean reaches(int from, int first) {
        if (from > first) {
            return false;
        }
        for (int i = from; i < first; i++) {
            if (sentence.token(i).upos() != Upos.DET) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word stands where whoever does it, or to whom it is done, would. */
    boolean isSide(int at) {
        String before = before(at);
        return !before.equals("at") && !before.equals("about");
    }
}
