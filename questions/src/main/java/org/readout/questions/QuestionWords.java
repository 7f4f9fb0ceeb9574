package org.readout.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.KnowledgeException;
import org.readout.knowledge.Problem;
import org.readout.knowledge.Row;
import org.readout.language.AccentFolding;
import org.readout.language.Token;

/** The words of questions in one language, from its {@code questions.table}, and its verbs of speech and of events. */
final class QuestionWords {

    /** A row of words and what it means. */
    record Phrase(String kind, List<String> words, String value) {}

    private static final java.util.Set<String> FORMS = java.util.Set.of("COUNT", "WHEN", "STANCE", "WHO", "WHAT");

    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<String, TreeSet<String>> verbs = new HashMap<>();

    /** @throws KnowledgeException listing every line that cannot be understood */
    QuestionWords(Knowledge knowledge, String language) {
        List<Problem> problems = new ArrayList<>();
        for (Row row : knowledge.table(language, "questions").rows()) {
            if (row.get("kind").equals("form") && !FORMS.contains(row.get("value"))) {
                problems.add(row.problem("value '" + row.get("value") + "' is none of " + FORMS));
            }
            row.list("words").forEach(w -> phrases.add(new Phrase(row.get("kind"), folded(w), row.get("value"))));
        }
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        phrases.sort(Comparator.comparingInt((Phrase p) -> -p.words().size()));
        verbs(knowledge, language);
    }

    /** Any verb that reports or that tells an event may be asked for. */
    private void verbs(Knowledge knowledge, String language) {
        for (Row row : knowledge.table(language, "cues").rows()) {
            if (row.get("pos").equals("verb")) {
                verb(row.get("cue"), row.get("act").equals("assert") ? "*" : row.get("act"));
            }
        }
        for (Row row : knowledge.table(language, "events").rows()) {
            for (String trigger : row.list("trigger")) {
                if (trigger.endsWith(".v") && !row.get("type").equals("NONE")) {
                    verb(trigger.substring(0, trigger.length() - 2), row.get("type"));
                }
            }
        }
    }

    private void verb(String lemma, String value) {
        verbs.computeIfAbsent(AccentFolding.fold(lemma), v -> new TreeSet<>()).add(value);
    }

    /** The longest phrase of a kind that begins with this token. */
    Optional<Phrase> at(List<Token> tokens, int at, String kind) {
        return phrases.stream()
                .filter(p -> p.kind().equals(kind) && fits(p, tokens, at))
                .findFirst();
    }

    /** What a verb means that the table of questions does not name. */
    Optional<String> verb(Token token) {
        TreeSet<String> values = verbs.get(AccentFolding.fold(token.lemma()));
        return values == null ? Optional.empty() : Optional.of(String.join(" ", values));
    }

    /** How many of the tokens are words of questions of this language. */
    int known(List<Token> tokens) {
        int known = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            boolean any = phrases.stream()
                    .anyMatch(p -> (p.kind().equals("form")
                                    || p.kind().equals("role")
                                    || p.kind().equals("act"))
                            && fits(p, tokens, at));
            known += any ? 1 : 0;
        }
        return known;
    }

    private static boolean fits(Phrase phrase, List<Token> tokens, int at) {
        if (at + phrase.words().size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.words().size(); i++) {
            Token token = tokens.get(at + i);
            String word = phrase.words().get(i);
            if (!word.equals(form(token)) && !word.equals(AccentFolding.fold(token.lemma()))) {
                return false;
            }
        }
        return true;
    }

    private static String form(Token token) {
        return AccentFolding.fold(token.form()).replace('’', '\'');
    }

    private static List<String> folded(String words) {
        List<String> folded = new ArrayList<>();
        for (String word : words.split("\\s+")) {
            folded.add(AccentFolding.fold(word).replace('’', '\''));
        }
        return folded;
    }
}
