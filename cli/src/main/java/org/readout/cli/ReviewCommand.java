package org.readout.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.archive.Archive;
import org.readout.archive.answers.AnswerCodec;
import org.readout.archive.answers.Answers;
import org.readout.archive.answers.Digest;
import org.readout.archive.answers.Period;
import org.readout.archive.answers.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code readout review}: a digest of some days. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what some days brought: meetings, the sharpest moves by pair, demands, rejections, positions that changed;",
            "each line with its words and the article that it stands in."
        })
final class ReviewCommand implements Callable<Integer> {

    private static final Pattern AGO = Pattern.compile("(\\d{1,4})([dwmy])");

    /** How a digest is written. */
    enum Format {
        MARKDOWN,
        HTML,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "So long ago (7d, 2w, 1m, 1y), or a day (default: 7d).",
            defaultValue = "7d")
    private String since = "7d";

    @Option(names = "--until", paramLabel = "DATE", description = "The last day (default: today).")
    private @Nullable LocalDate until;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: markdown)")
    private Format format = Format.MARKDOWN;

    @Mixin
    private ArchiveOptions archives = new ArchiveOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        LocalDate last = until == null ? LocalDate.now(java.time.ZoneOffset.UTC) : until;
        Period period = new Period(first(last), last);
        PrintWriter out = spec.commandLine().getOut();
        try (Archive archive = archives.openToRead()) {
            Review review = new Answers(archive).review(period);
            out.print(
                    switch (format) {
                        case MARKDOWN -> new Digest(review).markdown();
                        case HTML -> new Digest(review).html();
                        case JSON -> new AnswerCodec().toPretty(review) + "\n";
                    });
            out.flush();
        }
        return 0;
    }

    private LocalDate first(LocalDate last) {
        Matcher ago = AGO.matcher(since);
        if (!ago.matches()) {
            try {
                return LocalDate.parse(since);
            } catch (java.time.format.DateTimeParseException e) {
                throw new ParameterException(
                        spec.commandLine(), "--since has to be like 7d, 2w, 1m or 2023-03-01: " + since, e);
            }
        }
        int count = Integer.parseInt(ago.group(1));
        LocalDate before =
                switch (ago.group(2)) {
                    case "d" -> last.minusDays(count);
                    case "w" -> last.minusWeeks(count);
                    case "m" -> last.minusMonths(count);
                    default -> last.minusYears(count);
                };
        return before.plusDays(1);
    }
}
