package org.readout.web.pages;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.readout.archive.Archive;
import org.readout.archive.Filter;
import org.readout.archive.Listed;
import org.readout.archive.answers.Answers;
import org.readout.archive.answers.Period;

/** What a week brought; the last one that the archive knows of, unless another is asked for. */
public final class ReviewPage {

    private static final int DAYS = 7;

    private final Archive archive;
    private final Answers answers;
    private final Templates templates;

    public ReviewPage(Archive archive, Answers answers, Templates templates) {
        this.archive = archive;
        this.answers = answers;
        this.templates = templates;
    }

    public void show(Context context) {
        Visit visit = templates.visit(context);
        Period period = period(context);
        List<Object> review = period.to() == null ? List.of() : List.of(answers.review(period));
        templates.show(context, "review", visit, Map.of("reviews", review));
    }

    /** The period that is asked for; a first or last day alone stands for the week that it begins or ends. */
    private Period period(Context context) {
        Period asked = Asked.period(context);
        LocalDate to = asked.to();
        LocalDate from = asked.from();
        if (to == null && from != null) {
            return new Period(from, from.plusDays(DAYS - 1));
        }
        LocalDate last = to == null ? lastDay() : to;
        return last == null ? Period.ALL : new Period(from == null ? last.minusDays(DAYS - 1) : from, last);
    }

    private @org.jspecify.annotations.Nullable LocalDate lastDay() {
        List<Listed> newest = archive.catalogue().articles(Filter.ALL, 0, 1);
        return newest.isEmpty() ? null : newest.get(0).published();
    }
}
