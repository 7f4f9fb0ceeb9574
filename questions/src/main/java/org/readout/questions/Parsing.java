package org.readout.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.archive.answers.Answers;
import org.readout.archive.answers.Period;
import org.readout.archive.answers.Query;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.questions.Understanding.Part;
import org.readout.record.Event;
import org.readout.record.Statement;

/**
 * Reads one question by the order of its words: whoever stands before the verb does it, whoever stands behind it with no
 * preposition it is done to, prepositions say the rest. Trees are of little help, for engines have read few questions.
 */
final class Parsing {

    private static final Set<Upos> TELLING = Set.of(Upos.NOUN, Upos.PROPN, Upos.ADJ, Upos.VERB);
    private static final Set<String> ALL_ACTS = Arrays.stream(Statement.Act.values())
            .map(act -> act.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private static final List<String> ALL_TYPES =
            Arrays.stream(Event.Type.values()).map(Enum::name).toList();

    private final String question;
    private final String language;
    private final QuestionReader.Desk desk;
    private final Analysis analysis;
    private final Sentence sentence;
    private final Answers answers;
    private final LocalDate today;

    private final boolean[] taken;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private String form = "";
    private int asks = -1;
    private String act = "";
    private int verb = -1;
    private boolean mutual;
    private String order = "";
    private Period period = Period.ALL;
    private List<Mentioned> mentioned = new ArrayList<>();

    Parsing(
            String question,
            String language,
            QuestionReader.Desk desk,
            Analysis analysis,
            Answers answers,
            LocalDate today) {
        this.question = question;
        this.language = language;
        this.desk = desk;
        this.analysis = analysis;
        this.sentence = analysis.sentences().get(0);
        this.answers = answers;
        this.today = today;
        this.taken = new boolean[sentence.size()];
    }

    Understanding understand() {
        dates();
        names();
        mutual();
        forms();
        orders();
        acts();
        moreNames();
        Roles roles =
                new Roles(sentence, desk.words(), mentioned, verb, asks, form, isMeeting() || mutual, !act.equals("*"));
        Query query = query(roles);
        return new Understanding(question, language, query, parts, unknown);
    }

    private void dates() {
        desk.dates().read(question, language, analysis, sentence, today).ifPresent(asked -> {
            period = asked.period();
            take(asked.first(), asked.end());
            for (int i = asked.first() - 1;
                    i >= 0 && desk.words().at(sentence.tokens(), i, "time").isPresent();
                    i--) {
                take(i, i + 1);
            }
            parts.add(new Part(words(asked.first(), asked.end()), "dates", text(period)));
        });
    }

    private static String text(Period period) {
        return (period.from() == null ? "…" : period.from()) + " to " + (period.to() == null ? "…" : period.to());
    }

    private void names() {
        LocalDate day = period.to() != null ? period.to() : period.from();
        for (Mentioned m : desk.names().read(question, language, analysis, sentence, day)) {
            if (!isTaken(m.first(), m.end())) {
                take(m.first(), m.end());
                mentioned.add(m);
            }
        }
    }

    private void mutual() {
        each("mutual", phrase -> mutual = true);
        // The verb of 'se sont dit' is there to be found again.
    }

    private void forms() {
        for (int i = 0; i < sentence.size(); i++) {
            Optional<QuestionWords.Phrase> phrase = desk.words().at(sentence.tokens(), i, "form");
            if (phrase.isPresent() && !isTaken(i, i + phrase.get().words().size())) {
                int end = i + phrase.get().words().size();
                if (form.isEmpty()
                        || form.equals("WHAT") && !phrase.get().value().equals("WHAT")) {
                    form = phrase.get().value();
                    asks = i;
                }
                take(i, end);
                i = end - 1;
            }
        }
    }

    private void orders() {
        each("order", phrase -> order = phrase.value());
    }

    /** The first verb is what is asked for. */
    private void acts() {
        for (int i = 0; i < sentence.size() && act.isEmpty(); i++) {
            Optional<QuestionWords.Phrase> phrase = desk.words().at(sentence.tokens(), i, "act");
            Token token = sentence.token(i);
            if (taken[i]) {
                continue;
            }
            if (phrase.isPresent() && !isAuxiliary(i)) {
                act(i, i + phrase.get().words().size(), phrase.get().value());
            } else if (token.upos() == Upos.VERB) {
                int at = i;
                desk.words().verb(token).ifPresent(value -> act(at, at + 1, value));
            }
        }
        if (act.isEmpty() && mutual) {
            act = "*";
        }
    }

    /** 'Do' asks for everything only where no other verb is behind it. */
    private boolean isAuxiliary(int at) {
        for (int i = at + 1; i < sentence.size(); i++) {
            if (sentence.token(i).upos() == Upos.VERB && !taken[i]) {
                return sentence.token(at).upos() == Upos.AUX;
            }
        }
        return false;
    }

    private void act(int first, int end, String value) {
        act = value;
        verb = first;
        take(first, end);
        parts.add(new Part(words(first, end), "act", value.equals("*") ? "anything said" : value));
    }

    private boolean isMeeting() {
        return act.contains("CONSULT");
    }

    /** Names that the rooms did not find, and words that say what it is about. */
    private void moreNames() {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (taken[i] || !isNameLike(token)) {
                continue;
            }
            Optional<Mentioned> found = desk.names().known(sentence, i, taken, answers);
            if (found.isPresent()) {
                take(found.get().first(), found.get().end());
                mentioned.add(found.get());
                i = found.get().end() - 1;
            }
        }
        mentioned.sort(Comparator.comparingInt(Mentioned::first));
        titles();
    }

    /** 'Colonel' before a name says nothing that the name does not. */
    private void titles() {
        for (Mentioned m : mentioned) {
            int at = m.first() - 1;
            if (at >= 0 && !taken[at] && sentence.token(at).upos() == Upos.NOUN) {
                take(at, at + 1);
            }
        }
    }

    /** A name has a capital, which the first word has anyway, or whoever asks writes none. */
    private boolean isNameLike(Token token) {
        boolean capital = Character.isUpperCase(token.form().codePointAt(0));
        boolean telling = TELLING.contains(token.upos());
        return capital && (telling || token.index() > 0)
                || telling && question.equals(question.toLowerCase(Locale.ROOT));
    }

    /** Names alone, as one types them into a field: whatever there is of them. */
    private boolean isOfNamesAlone() {
        return act.isEmpty() && form.isEmpty() && !mentioned.isEmpty() && !question.endsWith("?");
    }

    private Query query(Roles roles) {
        Query.Builder query = Query.builder(form());
        roles.by().forEach(m -> query.by(part(m, isOfNamesAlone() ? "with" : "by")));
        roles.to().forEach(m -> query.to(part(m, isMeeting() ? "with" : "to")));
        roles.about().forEach(m -> query.about(part(m, "about")));
        acts(query);
        if (isMeeting() || mutual || isOfNamesAlone() || roles.between()) {
            query.between();
        }
        if (order.equals("last")) {
            query.last();
        } else if (order.equals("first")) {
            query.first();
        }
        query.period(period);
        roles.beside().forEach(m -> {
            query.word(m.name());
            parts.add(new Part(words(m.first(), m.end()), "words", m.name()));
        });
        leftOver(roles, query);
        parts.add(new Part(
                asks < 0 ? "" : sentence.token(asks).form(),
                "form",
                form().name().toLowerCase(Locale.ROOT)));
        return query.build();
    }

    private String part(Mentioned m, String role) {
        parts.add(new Part(words(m.first(), m.end()), role, m.name()));
        return m.named();
    }

    private Query.Form form() {
        return switch (form) {
            case "COUNT" -> Query.Form.COUNT;
            case "WHEN" -> Query.Form.WHEN;
            case "WHO" -> Query.Form.WHO;
            case "STANCE" -> Query.Form.STANCE;
            default -> isOfNamesAlone() || !isSaid() ? Query.Form.DONE : Query.Form.SAID;
        };
    }

    private boolean isSaid() {
        return act.isEmpty() || act.equals("*") || Character.isLowerCase(act.charAt(0));
    }

    private void acts(Query.Builder query) {
        if (isOfNamesAlone()) {
            ALL_ACTS.stream().sorted().forEach(query::act);
            ALL_TYPES.forEach(query::type);
            return;
        }
        for (String value : act.split(" ")) {
            if (value.equals("*")) {
                if (form() != Query.Form.SAID) {
                    ALL_ACTS.stream().sorted().forEach(query::act);
                }
            } else if (value.startsWith("+")) {
                query.mode(value.substring(1));
            } else if (!value.isEmpty() && Character.isUpperCase(value.charAt(0))) {
                query.type(value);
            } else if (!value.isEmpty() && Character.isLowerCase(value.charAt(0))) {
                query.act(value);
            }
        }
    }

    /**
     * What says something beside what is asked for has to be in the words. A name that nobody bears is not understood, nor is
     * anything where no word says what is asked for.
     */
    private void leftOver(Roles roles, Query.Builder query) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean skipped = desk.words().at(sentence.tokens(), i, "skip").isPresent();
            if (taken[i]
                    || skipped
                    || !TELLING.contains(token.upos())
                    || token.form().length() < 2) {
                continue;
            }
            boolean name = token.upos() == Upos.PROPN
                    || i > 0 && Character.isUpperCase(token.form().codePointAt(0));
            boolean asksNothing = act.isEmpty() && !isOfNamesAlone() && form() != Query.Form.STANCE;
            if (asksNothing || name && roles.isSide(i)) {
                unknown.add(token.form());
            } else {
                query.word(token.form());
                parts.add(new Part(token.form(), "words", token.form()));
            }
        }
        if (act.isEmpty() && form() != Query.Form.STANCE && mentioned.isEmpty() && unknown.isEmpty()) {
            unknown.add(question);
        }
    }

    private interface Take {
        void of(QuestionWords.Phrase phrase);
    }

    private void each(String kind, Take take) {
        for (int i = 0; i < sentence.size(); i++) {
            Optional<QuestionWords.Phrase> phrase = desk.words().at(sentence.tokens(), i, kind);
            if (phrase.isPresent() && !isTaken(i, i + phrase.get().words().size())) {
                take.of(phrase.get());
                take(i, i + phrase.get().words().size());
                parts.add(new Part(
                        words(i, i + phrase.get().words().size()),
                        kind,
                        phrase.get().value()));
            }
        }
    }

    private boolean isTaken(int first, int end) {
        for (int i = first; i < end; i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    private void take(int first, int end) {
        for (int i = first; i < end; i++) {
            taken[i] = true;
        }
    }

    private String words(int first, int end) {
        return question.substring(
                sentence.token(first).begin(), sentence.token(end - 1).end());
    }
}
