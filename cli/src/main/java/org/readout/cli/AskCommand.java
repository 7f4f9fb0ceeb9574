package org.readout.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.archive.Archive;
import org.readout.archive.answers.Answer;
import org.readout.archive.answers.AnswerCodec;
import org.readout.archive.answers.Answers;
import org.readout.archive.answers.Period;
import org.readout.archive.answers.Query;
import org.readout.questions.QuestionReader;
import org.readout.questions.Understanding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout ask}: a question in plain language, answered with quoted evidence. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        description = {
            "Answers a question in French or English with what an archive holds: the words, who said or did it, when, and",
            "where that stands. How the question was understood is shown, and may be corrected by options."
        },
        footer = {"", "Exit status: 0 something was found, 1 nothing, 2 wrong use, 3 the question was not understood."})
final class AskCommand implements Callable<Integer> {

    /** Questions that work, told where one does not. */
    static final List<String> FORMS = List.of(
            "Que se sont dit A et B ?",
            "Qu'a demandé A à B en mars 2023 ?",
            "What did A say about B?",
            "Who accused A? Who met A in 2020?",
            "Quand A et B se sont-ils rencontrés pour la dernière fois ?",
            "How many times did A threaten B?",
            "Where does A stand on M?");

    private static final int NOT_UNDERSTOOD = 3;

    @Parameters(paramLabel = "QUESTION", description = "The question, in quotation marks.")
    private String question = "";

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: card)")
    private AnswerFormat format = AnswerFormat.CARD;

    @Option(names = "--lang", paramLabel = "CODE", description = "The language of the question; else it is found out.")
    private @Nullable String language;

    @Option(names = "--by", paramLabel = "NAME", description = "Who said or did it, instead of what was understood.")
    private List<String> by = List.of();

    @Option(names = "--to", paramLabel = "NAME", description = "To whom, instead of what was understood.")
    private List<String> to = List.of();

    @Option(names = "--about", paramLabel = "NAME", description = "About what, instead of what was understood.")
    private List<String> about = List.of();

    @Option(
            names = "--act",
            paramLabel = "ACT",
            description = "Acts of statements (demand …) and types of events (REQUEST …).")
    private List<String> acts = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "Not before this day.")
    private @Nullable LocalDate from;

    @Option(names = "--until", paramLabel = "DATE", description = "Not after this day.")
    private @Nullable LocalDate until;

    @Option(names = "--today", paramLabel = "DATE", description = "The day that 'last week' is asked on.")
    private LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);

    @Mixin
    private ArchiveOptions archives = new ArchiveOptions();

    @Mixin
    private EngineOptions engines = new EngineOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Archive archive = archives.openToRead()) {
            Answers answers = new Answers(archive);
            QuestionReader reader = new QuestionReader(engines.knowledge(), engines.analyzers());
            Understanding understanding = corrected(reader.read(question, language, answers, today));
            if (!understanding.isWhole()) {
                return notUnderstood(understanding);
            }
            Answer answer = answers.ask(understanding.query());
            print(understanding, answer);
            return answer.isEmpty() ? 1 : 0;
        }
    }

    private Understanding corrected(Understanding u) {
        Query.Builder query = u.query().change();
        if (!by.isEmpty() || !to.isEmpty()) {
            query.clearSides();
            (by.isEmpty() ? u.query().by() : by).forEach(query::by);
            (to.isEmpty() ? u.query().to() : to).forEach(query::to);
        }
        if (!about.isEmpty()) {
            query.clearAbout();
            about.forEach(query::about);
        }
        if (!acts.isEmpty()) {
            query.clearActs();
            acts.forEach(a -> {
                if (a.equals(a.toUpperCase(java.util.Locale.ROOT))) {
                    query.type(a);
                } else {
                    query.act(a);
                }
            });
        }
        if (from != null || until != null) {
            query.period(new Period(from, until));
        }
        boolean told = !by.isEmpty() || !to.isEmpty() || !about.isEmpty() || !acts.isEmpty();
        return new Understanding(u.question(), u.language(), query.build(), u.parts(), told ? List.of() : u.unknown());
    }

    private int notUnderstood(Understanding u) {
        PrintWriter out = spec.commandLine().getOut();
        if (format == AnswerFormat.JSON) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("understood", u);
            json.put("forms", FORMS);
            out.print(new AnswerCodec().toPretty(json) + "\n");
        } else {
            Page page = new Page(Terminal.width(), Terminal.colours());
            AnswerCard card = new AnswerCard(page).understood(u);
            u.unknown().forEach(w -> page.text(0, Page.Style.STRONG, "Not understood: " + w));
            page.text(0, Page.Style.PLAIN, "These forms work, and so do --by, --to, --about, --act, --from, --until:");
            FORMS.forEach(f -> page.text(4, Page.Style.PLAIN, f));
            out.print(card);
        }
        out.flush();
        return NOT_UNDERSTOOD;
    }

    private void print(Understanding understanding, Answer answer) {
        PrintWriter out = spec.commandLine().getOut();
        if (format == AnswerFormat.JSON) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("understood", understanding);
            json.put("answer", answer);
            out.print(new AnswerCodec().toPretty(json) + "\n");
        } else {
            out.print(new AnswerCard(new Page(Terminal.width(), Terminal.colours()))
                    .understood(understanding)
                    .answer(answer));
        }
        out.flush();
    }
}
