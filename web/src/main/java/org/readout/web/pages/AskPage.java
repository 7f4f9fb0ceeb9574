package org.readout.web.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.readout.web.ports.Asker;

/** A question in plain language, and the words that answer it. */
public final class AskPage {

    /** Longer questions are none. */
    private static final int LONG = 500;

    private final Asker asker;
    private final Templates templates;
    private final Examples examples;

    public AskPage(Asker asker, Examples examples, Templates templates) {
        this.asker = asker;
        this.templates = templates;
        this.examples = examples;
    }

    public void show(Context context) {
        Visit visit = templates.visit(context);
        String question = question(context);
        List<Asker.Reply> replies = question.isEmpty() ? List.of() : List.of(asker.ask(question));
        templates.show(
                context,
                "ask",
                visit,
                Map.of("question", question, "replies", replies, "examples", examples.of(visit)));
    }

    /** The same as the command line writes it. */
    public void json(Context context) {
        String question = question(context);
        if (question.isEmpty()) {
            throw new io.javalin.http.BadRequestResponse("q is needed: a question");
        }
        context.contentType("application/json; charset=utf-8")
                .result(asker.ask(question).json() + "\n");
    }

    private static String question(Context context) {
        String question = String.valueOf(
                        context.queryParamMap().getOrDefault("q", List.of("")).get(0))
                .strip();
        return question.length() <= LONG ? question : question.substring(0, LONG);
    }
}
