package org.readout.archive.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.archive.Archive;

/** Sets the accounts of an event side by side. */
final class Accounting {

    private final Archive archive;

    Accounting(Archive archive) {
        this.archive = archive;
    }

    Accounts of(Line event) {
        Hearing hearing = new Hearing(archive, event.id());
        List<Accounts.Account> accounts = hearing.accounts();
        List<Line> said = new ArrayList<>();
        accounts.forEach(a -> said.addAll(a.said()));
        return new Accounts(event, accounts, new Claims().of(said), figures(hearing.reported()));
    }

    private static List<Accounts.Figure> figures(List<Line> reports) {
        List<Accounts.Figure> figures = new ArrayList<>();
        add(figures, "killed", reports, Line.Figures::killed);
        add(figures, "injured", reports, Line.Figures::injured);
        add(figures, "size", reports, Line.Figures::size);
        return figures;
    }

    /** Each number of each who gives it once, in the order of the reports. */
    private static void add(
            List<Accounts.Figure> figures,
            String what,
            List<Line> reports,
            Function<Line.Figures, @Nullable Integer> number) {
        Set<String> given = new TreeSet<>();
        for (Line line : reports) {
            Line.Figures all = line.figures();
            Integer one = all == null ? null : number.apply(all);
            if (one != null && given.add(one + by(line))) {
                figures.add(new Accounts.Figure(what, one, by(line), line));
            }
        }
    }

    private static String by(Line line) {
        if (!line.told().isEmpty()) {
            return line.told().get(0).name();
        }
        String paper = line.source().publisher();
        return paper != null ? paper : String.valueOf(line.source().origin());
    }
}
