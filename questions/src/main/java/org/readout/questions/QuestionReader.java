package org.readout.questions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.archive.answers.Answers;
import org.readout.knowledge.Knowledge;
import org.readout.language.Analysis;
import org.readout.language.Analyzer;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * Reads questions in plain language, with the tables that articles are read with and the names that an archive knows.
 * Immutable and safe for any number of threads.
 *
 * <pre>{@code
 * QuestionReader reader = new QuestionReader(Knowledge.load(), new SwiftEngine()::forLanguage);
 * Understanding understanding = reader.read("Who accused Mali?", null, answers, LocalDate.now());
 * Answer answer = answers.ask(understanding.query());
 * }</pre>
 */
public final class QuestionReader {

    private final Knowledge knowledge;
    private final Function<String, Optional<Analyzer>> engines;
    private final Map<String, Desk> desks = new ConcurrentHashMap<>();

    /** What one language is read with. */
    record Desk(QuestionWords words, Names names, Dates dates) {}

    /** @param engines the analyzer of a language (ISO 639-1), or nothing where there is none */
    public QuestionReader(Knowledge knowledge, Function<String, Optional<Analyzer>> engines) {
        this.knowledge = knowledge;
        this.engines = engines;
    }

    /**
     * How a question is understood.
     *
     * @param language ISO 639-1, or null to find it out
     * @param answers of the archive that is to answer, for the names that it knows
     * @param today the day that 'last week' is said on
     * @throws IllegalArgumentException where the language is none that is read
     */
    public Understanding read(String question, @Nullable String language, Answers answers, LocalDate today) {
        if (language != null && !Knowledge.LANGUAGES.contains(language)) {
            throw new IllegalArgumentException(
                    "no language '" + language + "'; there are: " + String.join(", ", Knowledge.LANGUAGES));
        }
        String asked = question.strip();
        Map<String, Analysis> analyses = new HashMap<>();
        List<String> languages = language == null ? Knowledge.LANGUAGES : List.of(language);
        languages.forEach(l -> analyzer(l).ifPresent(a -> analyses.put(l, a.analyze(asked))));
        String best = languages.get(0);
        int most = -1;
        for (String l : languages) {
            Analysis analysis = analyses.get(l);
            int known = analysis == null ? -1 : known(asked, l, analysis, today);
            if (known > most) {
                most = known;
                best = l;
            }
        }
        Analysis analysis = analyses.get(best);
        if (analysis == null || analysis.sentences().isEmpty()) {
            throw new IllegalArgumentException("nothing is asked");
        }
        return new Parsing(asked, best, desk(best), analysis, answers, today).understand();
    }

    /** How many of its words are known in a language, where dates are one. */
    private int known(String asked, String language, Analysis analysis, LocalDate today) {
        boolean dated = !analysis.sentences().isEmpty()
                && desk(language)
                        .dates()
                        .read(asked, language, analysis, analysis.sentences().get(0), today)
                        .isPresent();
        return desk(language).words().known(tokens(analysis)) + (dated ? 1 : 0);
    }

    private Optional<Analyzer> analyzer(String language) {
        return engines.apply(language);
    }

    private static List<Token> tokens(Analysis analysis) {
        return analysis.sentences().stream().map(Sentence::tokens).findFirst().orElse(List.of());
    }

    private Desk desk(String language) {
        return desks.computeIfAbsent(language, l -> {
            QuestionWords words = new QuestionWords(knowledge, l);
            return new Desk(words, new Names(knowledge, l), new Dates(knowledge, l, words));
        });
    }
}
