package org.readout.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.Problem;
import org.readout.knowledge.imports.Harvest;
import org.readout.knowledge.imports.Importer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout knowledge}: what do the tables know, and how do others' lists get into them? */
@Command(
        name = "knowledge",
        mixinStandardHelpOptions = true,
        description = "Shows what the knowledge tables say of a name, and makes tables of others' lists.")
final class KnowledgeCommand implements Runnable {

    private static final int LEFT_OUT = 3;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command: readout knowledge -h lists them");
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Tells whom a name means, on which line that stands, and which office it was on a day.")
    int show(
            @Parameters(paramLabel = "NAME", description = "A name, or a title with its country: 'French president'.")
                    String name,
            @Option(names = "--on", paramLabel = "DATE", description = "The day that is asked about: 2013-05-01.")
                    @Nullable
                    LocalDate on,
            @Option(
                            names = "--tables",
                            paramLabel = "DIR",
                            description = "Tables of your own beside Readout's; several may be given, the last wins.")
                    @Nullable
                    List<Path> tables) {
        Knowledge knowledge = Knowledge.load(existing(tables));
        List<String> told = new Whois(knowledge, on).tell(name);
        if (told.isEmpty()) {
            throw new IllegalArgumentException("the tables know nobody and nothing called '" + name + "'");
        }
        told.forEach(spec.commandLine().getOut()::println);
        return 0;
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Makes tables of somebody else's list, for --tables.",
            footer = {
                "",
                "wikidata: the dump in JSON, one entity a line. phoenix: PETRARCH's actors or agents. csv: columns",
                "named by the first line. Each may be packed with gzip; knowledge/README.md tells what is taken."
            })
    int convert(
            @Parameters(paramLabel = "FORMAT", description = "One of ${COMPLETION-CANDIDATES}.") Importer.Format format,
            @Parameters(paramLabel = "FILE", description = "The list.") Path file,
            @Option(
                            names = "--output",
                            required = true,
                            paramLabel = "DIR",
                            description = "Where the tables are written.")
                    Path output,
            @Option(
                            names = "--languages",
                            split = ",",
                            paramLabel = "CODE",
                            description = "Whose names are taken: en,fr (default: all that have tables).")
                    @Nullable
                    List<String> languages,
            @Option(
                            names = "--wins",
                            description = "Its holders of an office take the place of those of the tables on the days"
                                    + " that both tell; otherwise they fill their holes.")
                    boolean wins,
            @Option(
                            names = "--tables",
                            paramLabel = "DIR",
                            description = "Tables of your own that it will lie beside; several may be given.")
                    @Nullable
                    List<Path> tables)
            throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(file + ": there is no such file");
        }
        List<String> wanted = languages == null ? Knowledge.LANGUAGES : languages;
        if (!Knowledge.LANGUAGES.containsAll(wanted)) {
            throw new ParameterException(
                    spec.subcommands().get("import"), "there are tables for the languages " + Knowledge.LANGUAGES);
        }
        List<Path> beside = existing(tables);
        List<Problem> problems = new ArrayList<>();
        PrintWriter err = spec.commandLine().getErr();
        Importer importer = new Importer(Knowledge.load(beside), wanted, wins, p -> {
            problems.add(p);
            err.println(p);
        });
        Harvest harvest = importer.read(format, file);
        harvest.write(output);
        harvest.counts()
                .forEach((table, lines) ->
                        spec.commandLine().getOut().println(lines + " lines: " + output.resolve(table + ".table")));
        return checked(beside, output, harvest, problems);
    }

    /** 1 where nothing was found, or what was written is not sound; 3 where lines were left out. */
    private int checked(List<Path> beside, Path output, Harvest harvest, List<Problem> problems) {
        if (harvest.counts().isEmpty()) {
            throw new IllegalArgumentException("nothing in it is for the tables; nothing is written");
        }
        List<Path> all = new ArrayList<>(beside);
        all.add(output);
        List<Problem> unsound = Knowledge.check(all);
        unsound.forEach(spec.commandLine().getErr()::println);
        return unsound.isEmpty() ? problems.isEmpty() ? 0 : LEFT_OUT : 1;
    }

    private static List<Path> existing(@Nullable List<Path> tables) {
        List<Path> folders = tables == null ? List.of() : tables;
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new IllegalArgumentException(folder + ": no such folder");
            }
        }
        return folders;
    }
}
