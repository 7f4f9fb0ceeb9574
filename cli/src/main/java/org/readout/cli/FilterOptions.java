package org.readout.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.archive.Filter;
import org.readout.archive.answers.Answers;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which events or statements are asked for. An option given twice takes either; of several options all have to be met. */
final class FilterOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description = "Took part: a name, the end of one, a Wikidata id, or a code (RUS).")
    private List<String> actors = List.of();

    @Option(names = "--dyad", paramLabel = "A,B", description = "Between these two, either way.")
    private List<String> dyads = List.of();

    @Option(names = "--type", paramLabel = "TYPE", description = "PLOVER type of events, act of statements.")
    private List<String> types = List.of();

    @Option(names = "--matter", paramLabel = "NAME", description = "About this: a name or a Wikidata id.")
    private List<String> matters = List.of();

    @Option(names = "--status", paramLabel = "STATUS", description = "actual, ongoing, planned, possible, denied.")
    private List<String> statuses = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "Not before this day.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Not after this day.")
    private @Nullable LocalDate to;

    @Option(names = "--lang", paramLabel = "CODE", description = "Told in this language.")
    private List<String> languages = List.of();

    @Option(names = "--publisher", paramLabel = "NAME", description = "Told by this paper.")
    private List<String> publishers = List.of();

    @Option(
            names = "--words",
            paramLabel = "WORDS",
            description = "In articles that have these words, in any form; \"words in a row\", either | or, -not.")
    private @Nullable String words;

    /** @param answers knows whom names stand for */
    Filter filter(Answers answers) {
        Filter.Builder builder = Filter.builder().from(from).to(to).words(words);
        actors.forEach(actor -> Sides.asked(answers, actor).forEach(builder::actor));
        dyads.forEach(dyad -> addDyad(dyad, answers, builder));
        types.forEach(builder::type);
        matters.forEach(builder::matter);
        statuses.forEach(builder::status);
        languages.forEach(builder::language);
        publishers.forEach(builder::publisher);
        return builder.build();
    }

    private void addDyad(String dyad, Answers answers, Filter.Builder builder) {
        String[] sides = dyad.split(",", -1);
        if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
            String message = "--dyad has to name two, such as USA,RUS: " + dyad;
            throw command == null
                    ? new IllegalArgumentException(message)
                    : new ParameterException(command.commandLine(), message);
        }
        List<String> others = Sides.asked(answers, sides[1].strip());
        Sides.asked(answers, sides[0].strip()).forEach(one -> others.forEach(other -> builder.dyad(one, other)));
    }
}
