package org.readout.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.readout.archive.Archive;
import org.readout.archive.answers.AnswerCodec;
import org.readout.archive.answers.Answers;
import org.readout.archive.answers.Relations;
import org.readout.archive.answers.Step;
import org.readout.archive.charts.SvgCharts;
import org.readout.archive.charts.TextCharts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout relations}: how two sides stand to one another over time. */
@Command(
        name = "relations",
        mixinStandardHelpOptions = true,
        description = {
            "Counts what two sides did to one another, stretch by stretch: verbal and material cooperation and conflict,",
            "each event once; with meetings, demands and what became of them, promises, and where the series turns."
        })
final class RelationsCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "A code or state (all who act for it), or somebody by name.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other side.")
    private String other = "";

    @Option(names = "--step", description = "${COMPLETION-CANDIDATES} (default: month)")
    private Step step = Step.MONTH;

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
            Relations relations =
                    answers.relations(Sides.known(answers, one), Sides.known(answers, other), period.period(), step);
            switch (format) {
                case JSON -> out.print(new AnswerCodec().toPretty(relations) + "\n");
                case SVG -> out.print(new SvgCharts().series(relations));
                default -> {
                    out.print(new TextCharts(Terminal.width()).series(relations));
                    out.print(new AnswerCard(new Page(Terminal.width(), Terminal.colours())).relations(relations));
                }
            }
            out.flush();
            return relations.between().points().isEmpty() ? 1 : 0;
        }
    }
}
