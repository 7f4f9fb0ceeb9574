package org.readout.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.archive.Archive;
import org.readout.archive.answers.AnswerCodec;
import org.readout.archive.answers.Answers;
import org.readout.archive.answers.Positions;
import org.readout.archive.charts.SvgCharts;
import org.readout.archive.charts.TextCharts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout positions}: where each stands on a matter, over time. */
@Command(
        name = "positions",
        mixinStandardHelpOptions = true,
        description = {
            "Tells where each stands on a treaty, plan or other matter over time, with the words that say so.",
            "A government, its ministers and spokesmen speak for their state; parliaments and oppositions for themselves."
        })
final class PositionsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "MATTER", description = "Its name, such as \"New START\", or its Wikidata id.")
    private String matter = "";

    @Option(names = "--actor", paramLabel = "NAME", description = "Only where this one stands: a code or a name.")
    private @Nullable String actor;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: card)")
    private ChartFormat format = ChartFormat.CARD;

    @Mixin
    private PeriodOptions period = new PeriodOptions();

    @Mixin
    private ArchiveOptions archives = new ArchiveOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Archive archive = archives.openToRead()) {
            Answers answers = new Answers(archive);
            Positions positions = actor == null
                    ? answers.positions(matter, period.period())
                    : answers.positions(Sides.known(answers, actor), matter, period.period());
            switch (format) {
                case JSON -> out.print(new AnswerCodec().toPretty(positions) + "\n");
                case SVG -> out.print(new SvgCharts().positions(positions));
                default -> {
                    out.print(new TextCharts(Terminal.width()).positions(positions));
                    out.print(new AnswerCard(new Page(Terminal.width(), Terminal.colours())).positions(positions));
                }
            }
            out.flush();
            return positions.positions().isEmpty() ? 1 : 0;
        }
    }
}
