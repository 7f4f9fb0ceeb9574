package org.readout.intake;

import java.util.ArrayList;
import java.util.List;
import org.readout.record.Article;

/** Keeps what comes, and makes articles of it at once. */
final class Collected implements Sink {

    final List<Source> sources = new ArrayList<>();
    final List<Article> articles = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    private final Intake intake;

    Collected(Intake intake) {
        this.intake = intake;
    }

    @Override
    public boolean source(Source source) {
        sources.add(source);
        try {
            articles.add(intake.article(source, this::problem));
        } catch (UnreadableException e) {
            problem(e.problem());
        }
        return true;
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    List<String> messages() {
        return problems.stream().map(Problem::toString).toList();
    }
}
