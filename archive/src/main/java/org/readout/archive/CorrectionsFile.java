package org.readout.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.archive.merging.Identity;

/**
 * A file of corrections that people keep under version control: a line each, {@code what | key | value | why}, with comments
 * behind {@code #} (docs/archive.md).
 *
 * <pre>{@code
 * # A drill, no attack.
 * reject | 3f2a9c41d07be655 | | the text tells of a drill
 * source | 90ab1c2d3e4f5061 | Sergey Lavrov | 'the minister' is the Russian one
 * }</pre>
 */
public final class CorrectionsFile {

    private static final int FIELDS = 4;
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{16}");

    private final String file;
    private final List<String> problems = new ArrayList<>();

    private CorrectionsFile(String file) {
        this.file = file;
    }

    /**
     * The corrections of a file.
     *
     * @param file its name, for complaints
     * @throws ArchiveException listing every line that cannot be understood
     */
    public static List<Amendment> read(String file, String text) {
        return new CorrectionsFile(file).lines(text);
    }

    private List<Amendment> lines(String text) {
        List<Amendment> amendments = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<String> lines = text.lines().toList();
        for (int n = 0; n < lines.size(); n++) {
            String line = lines.get(n).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Optional<Amendment> amendment = line(line, n + 1);
            if (amendment.isPresent()) {
                Amendment a = amendment.get();
                boolean isNew = seen.add(a.what() + a.key() + (a.isOfTwo() ? a.value() : ""));
                if (isNew) {
                    amendments.add(a);
                } else {
                    problem(n + 1, "says again what an earlier line says of " + a.key());
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new ArchiveException(String.join("\n", problems));
        }
        return amendments;
    }

    private Optional<Amendment> line(String line, int number) {
        List<String> fields = new ArrayList<>(
                Arrays.stream(line.split("\\|", FIELDS)).map(String::strip).toList());
        while (fields.size() < FIELDS) {
            fields.add("");
        }
        Optional<Amendment.Kind> what = Arrays.stream(Amendment.Kind.values())
                .filter(k -> Identity.lower(k).equals(fields.get(0).toLowerCase(Locale.ROOT)))
                .findFirst();
        if (what.isEmpty()) {
            problem(number, "'" + fields.get(0) + "' is none of reject, source, target, apart, together");
            return Optional.empty();
        }
        Amendment amendment = new Amendment(fields.get(1), what.get(), fields.get(2), fields.get(3));
        if (!KEY.matcher(amendment.key()).matches()) {
            problem(number, "'" + amendment.key() + "' is no key: sixteen hexadecimal digits");
        } else if (amendment.isOfTwo() && !KEY.matcher(amendment.value()).matches()) {
            problem(number, "needs the key of the other report");
        } else if (what.get() != Amendment.Kind.REJECT && amendment.value().isEmpty()) {
            problem(number, "needs the right party, or - for nobody");
        } else {
            return Optional.of(amendment);
        }
        return Optional.empty();
    }

    private void problem(int line, String message) {
        problems.add(file + ":" + line + ": " + message);
    }
}
