package org.readout.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.readout.archive.Archive;
import org.readout.archive.answers.Answer;
import org.readout.archive.answers.AnswerCodec;
import org.readout.archive.answers.Answers;
import org.readout.knowledge.Knowledge;
import org.readout.questions.QuestionReader;
import org.readout.questions.Understanding;
import org.readout.web.ports.Asker;

/** Answers the questions that are asked on a page, as {@code readout ask} does. */
final class AskedQuestions implements Asker {

    private final Answers answers;
    private final CompletableFuture<QuestionReader> reader;
    private final AnswerCodec codec = new AnswerCodec();

    AskedQuestions(Archive archive, EngineOptions engines, CompletableFuture<Knowledge> knowledge) {
        this.answers = new Answers(archive);
        this.reader = knowledge.thenApply(known -> new QuestionReader(known, engines.analyzers()));
    }

    @Override
    public Reply ask(String question) {
        Understanding understanding = reader.join().read(question, null, answers, LocalDate.now(ZoneOffset.UTC));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("understood", understanding);
        if (!understanding.isWhole()) {
            json.put("forms", AskCommand.FORMS);
            return notUnderstood(understanding, codec.toJson(json));
        }
        Answer answer = answers.ask(understanding.query());
        json.put("answer", answer);
        return reply(understanding, answer, codec.toJson(json));
    }

    private static Reply notUnderstood(Understanding u, String json) {
        return new Reply(parts(u), u.unknown(), List.of(), 0, 0, List.of(), null, "", List.of(), json);
    }

    private static Reply reply(Understanding understanding, Answer answer, String json) {
        Answer.Nearest nearest = answer.nearest();
        return new Reply(
                parts(understanding),
                List.of(),
                answer.lines(),
                answer.events() + answer.statements(),
                answer.reports(),
                answer.accounts(),
                answer.positions(),
                nearest == null ? "" : nearest.without(),
                nearest == null ? List.of() : nearest.lines(),
                json);
    }

    private static List<Part> parts(Understanding understanding) {
        return understanding.parts().stream()
                .map(part -> new Part(part.words(), part.role(), part.meaning()))
                .toList();
    }
}
