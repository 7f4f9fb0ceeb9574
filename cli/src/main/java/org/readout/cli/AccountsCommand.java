package org.readout.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.readout.archive.Archive;
import org.readout.archive.answers.Accounts;
import org.readout.archive.answers.AnswerCodec;
import org.readout.archive.answers.Answers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout accounts}: what each side says of one event. */
@Command(
        name = "accounts",
        mixinStandardHelpOptions = true,
        description = {
            "Sets side by side what each side says of an event: denials beside what they answer, figures that differ.",
            "Names an event by its id, as answers and exports give it, or the meetings of two sides."
        })
final class AccountsCommand implements Callable<Integer> {

    private static final int MEETINGS = 10;

    @Parameters(
            arity = "1..2",
            paramLabel = "ID | A B",
            description = "The id of an event, or two sides whose meetings are meant: codes or names.")
    private List<String> named = List.of();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: card)")
    private AnswerFormat format = AnswerFormat.CARD;

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
            List<Accounts> accounts = named.size() == 2
                    ? answers.accountsOfMeetings(
                            Sides.known(answers, named.get(0)),
                            Sides.known(answers, named.get(1)),
                            period.period(),
                            MEETINGS)
                    : List.of(answers.accounts(named.get(0))
                            .orElseThrow(() -> new ParameterException(
                                    spec.commandLine(), "no event of this archive has the id " + named.get(0))));
            if (format == AnswerFormat.JSON) {
                out.print(new AnswerCodec().toPretty(accounts) + "\n");
            } else {
                AnswerCard card = new AnswerCard(new Page(Terminal.width(), Terminal.colours()));
                accounts.forEach(card::accounts);
                out.print(card);
            }
            out.flush();
            return accounts.isEmpty() ? 1 : 0;
        }
    }
}
