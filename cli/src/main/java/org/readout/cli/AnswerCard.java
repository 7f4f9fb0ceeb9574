package org.readout.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.archive.answers.Accounts;
import org.readout.archive.answers.Answer;
import org.readout.archive.answers.Break;
import org.readout.archive.answers.Demand;
import org.readout.archive.answers.Line;
import org.readout.archive.answers.Party;
import org.readout.archive.answers.Positions;
import org.readout.archive.answers.Quad;
import org.readout.archive.answers.Query;
import org.readout.archive.answers.Relations;
import org.readout.archive.answers.Series;
import org.readout.archive.answers.Source;
import org.readout.cli.Page.Style;
import org.readout.questions.Understanding;

/** Sets answers for people: words, who, when, and where they stand. Adds nothing of its own. Not for several threads. */
final class AnswerCard {

    private static final int SIDE = 2;
    private static final int LINE = 4;
    private static final int WORDS = 6;

    private final Page page;

    AnswerCard(Page page) {
        this.page = page;
    }

    @Override
    public String toString() {
        return page.toString();
    }

    AnswerCard understood(Understanding u) {
        page.text(0, Style.STRONG, u.question());
        for (Understanding.Part part : u.parts()) {
            if (!part.words().isEmpty()) {
                page.text(SIDE, Style.FAINT, part.role() + ": " + part.words() + " → " + part.meaning());
            }
        }
        return this;
    }

    AnswerCard answer(Answer a) {
        page.blank();
        if (a.isEmpty()) {
            nothing(a);
            return this;
        }
        found(a);
        for (Answer.Who who : a.who()) {
            page.text(SIDE, Style.KIND, name(who.party()) + " · articles: " + who.articles());
        }
        if (a.positions() != null) {
            positions(a.positions());
        } else {
            a.lines().forEach(this::line);
        }
        Set<String> shown = a.lines().stream().map(Line::id).collect(Collectors.toSet());
        a.accounts().forEach(accounts -> accounts(accounts, shown));
        return this;
    }

    private void found(Answer a) {
        String all = a.all() ? "" : " (among the latest)";
        String first = a.query().form() == Query.Form.WHEN && !a.lines().isEmpty()
                ? a.lines().stream().map(AnswerCard::day).distinct().collect(Collectors.joining(", ")) + " · "
                : "";
        page.text(
                0,
                Style.STRONG,
                first + a.events() + " events, " + a.statements() + " statements, told " + a.reports() + " times"
                        + all);
    }

    private void nothing(Answer a) {
        page.text(0, Style.STRONG, "Nothing in the archive.");
        Answer.Nearest nearest = a.nearest();
        if (nearest != null) {
            page.text(0, Style.PLAIN, "The nearest that there is, without " + nearest.without() + ":");
            nearest.lines().forEach(this::line);
        }
    }

    void line(Line l) {
        String to = l.to().isEmpty() || l.to().equals(l.by()) ? "" : " → " + names(l.to());
        String told = l.told().isEmpty() ? "" : ", as told by " + names(l.told());
        String status = l.status() == null || l.status().equals("actual") ? "" : " (" + l.status() + ")";
        String what = l.kind() == Line.Kind.EVENT ? l.act() : l.act() + ", " + l.form();
        page.text(SIDE, Style.KIND, day(l) + " · " + names(l.by()) + to + " · " + what + status + told);
        boolean quoted = l.form() != null && !l.form().equals("indirect");
        page.text(WORDS, Style.WORDS, quoted ? "“" + l.text() + "”" : l.text());
        page.text(WORDS, Style.FAINT, source(l));
    }

    private static String source(Line l) {
        Source s = l.source();
        String paper = s.publisher() == null ? "" : s.publisher() + " · ";
        String often = l.reports() > 1 ? " · told " + l.reports() + " times" : "";
        String from = s.origin() == null ? s.article().substring(0, 12) : s.origin();
        return paper + String.valueOf(s.title()) + " · " + from + " · " + l.id() + often;
    }

    static String day(Line l) {
        if (l.date() != null) {
            boolean exact = l.date().equals(l.latest()) && l.date().equals(l.earliest());
            return exact ? l.date().toString() : l.date() + "…" + l.latest();
        }
        LocalDate published = l.source().published();
        return published == null ? "undated" : "told " + published;
    }

    private static String names(List<Party> parties) {
        return parties.isEmpty() ? "?" : parties.stream().map(Party::name).collect(Collectors.joining(", "));
    }

    private static String name(Party p) {
        String office = p.office() == null ? "" : ", " + p.office();
        return p.name() + office + (p.code() == null ? "" : " (" + p.code() + ")");
    }

    AnswerCard accounts(Accounts a) {
        return accounts(a, Set.of());
    }

    /** @param shown ids of lines that stand above */
    private AnswerCard accounts(Accounts a, Set<String> shown) {
        page.blank();
        page.text(0, Style.STRONG, "WHAT EACH SIDE SAYS OF IT");
        line(a.event());
        for (Accounts.Account account : a.accounts()) {
            page.text(0, Style.STRONG, account.name() + (account.tookPart() ? "" : " (took no part)"));
            long above =
                    account.said().stream().filter(l -> shown.contains(l.id())).count();
            account.said().stream().filter(l -> !shown.contains(l.id())).forEach(this::line);
            if (above > 0) {
                page.text(SIDE, Style.FAINT, "and what stands above: " + above);
            }
        }
        for (Accounts.Claim claim : a.claims()) {
            page.text(0, Style.STRONG, claim.answer() == null ? "Claimed, and answered by nobody here" : "Claimed");
            line(claim.claim());
            if (claim.answer() != null) {
                page.text(0, Style.STRONG, "Answered (" + String.join(", ", claim.because()) + ")");
                line(claim.answer());
            }
        }
        for (Accounts.Figure f : a.figures()) {
            page.text(SIDE, Style.PLAIN, f.what() + ": " + f.number() + " · " + f.by());
        }
        return this;
    }

    AnswerCard positions(Positions p) {
        page.text(0, Style.STRONG, p.matter());
        for (Positions.Position position : p.positions()) {
            page.text(0, Style.STRONG, position.name());
            for (Positions.Cell cell : position.cells()) {
                page.text(SIDE, Style.KIND, lower(cell.stance()) + " · " + days(cell.from(), cell.to()));
                cell.evidence().forEach(this::line);
            }
            for (Positions.Reversal r : position.reversals()) {
                page.text(
                        SIDE,
                        Style.STRONG,
                        "reversal: " + lower(r.before().stance()) + " "
                                + days(r.before().from(), r.before().to()) + " → "
                                + lower(r.after().stance()) + " "
                                + days(r.after().from(), r.after().to()));
            }
        }
        return this;
    }

    private static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return "undated";
        }
        return from.equals(to) ? from.toString() : from + " to " + to;
    }

    AnswerCard relations(Relations r) {
        page.text(0, Style.STRONG, r.one().named() + " – " + r.other().named());
        series(r.between());
        for (Break b : r.breaks()) {
            page.blank();
            page.text(
                    0,
                    Style.STRONG,
                    String.format(
                            Locale.ROOT,
                            "BREAK %s: %s, %.2f events a story before, %.2f after",
                            b.begins(),
                            b.conflict() ? "conflict" : "cooperation",
                            b.before(),
                            b.after()));
            b.behind().forEach(this::line);
        }
        section("MEETINGS", r.meetings());
        demands("DEMANDS", r.demands());
        demands("PROMISES", r.promises());
        return this;
    }

    private void series(Series series) {
        for (Series.Point p : series.points()) {
            StringBuilder line = new StringBuilder(p.begins().toString());
            for (Quad quad : Quad.values()) {
                Series.Count count = p.quads().get(quad);
                if (count != null) {
                    line.append(" · ").append(quad.words()).append(' ').append(count.events());
                    line.append(" (told ").append(count.reports()).append(')');
                }
            }
            if (p.goldstein() != null) {
                line.append(String.format(Locale.ROOT, " · Goldstein %.1f", p.goldstein()));
            }
            page.text(SIDE, Style.PLAIN, line + " · " + p.news() + " stories");
        }
    }

    private void section(String title, List<Line> lines) {
        if (!lines.isEmpty()) {
            page.blank();
            page.text(0, Style.STRONG, title);
            lines.forEach(this::line);
        }
    }

    private void demands(String title, List<Demand> demands) {
        if (demands.isEmpty()) {
            return;
        }
        page.blank();
        page.text(0, Style.STRONG, title);
        for (Demand d : demands) {
            line(d.made());
            Line by = d.settledBy();
            if (by == null) {
                page.text(LINE, Style.STRONG, lower(d.outcome()));
            } else {
                page.text(LINE, Style.STRONG, lower(d.outcome()) + " (" + String.join(", ", d.because()) + ")");
                line(by);
            }
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
