package org.readout.archive.answers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a line says of where whoever speaks or acts stands on the matter that it is about: by its act, and by its words
 * ({@code stances.tsv}) where they say more. Immutable.
 */
final class Stances {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Whoever asks for something speaks of what others do. */
    private static final Set<String> ASKS = Set.of("demand", "request", "ask", "REQUEST");

    private static final Map<String, Stance> BY_ACT = Map.ofEntries(
            Map.entry("praise", Stance.FOR),
            Map.entry("promise", Stance.FOR),
            Map.entry("offer", Stance.FOR),
            Map.entry("demand", Stance.FOR),
            Map.entry("request", Stance.FOR),
            Map.entry("reject", Stance.AGAINST),
            Map.entry("decline", Stance.SILENT),
            Map.entry("AGREE", Stance.FOR),
            Map.entry("SUPPORT", Stance.FOR),
            Map.entry("COOPERATE", Stance.FOR),
            Map.entry("CONCEDE", Stance.FOR),
            Map.entry("REQUEST", Stance.FOR),
            Map.entry("REJECT", Stance.AGAINST),
            Map.entry("PROTEST", Stance.AGAINST));

    /** What these acts say is settled by the act; words only add that somebody has left, or sets conditions. */
    private static final Set<Stance> ADDED = Set.of(Stance.CONDITIONS, Stance.SUSPENDED, Stance.WITHDRAWN);

    private final List<Word> words = new ArrayList<>();

    private record Word(String language, Stance stance, Pattern pattern) {}

    Stances() {
        String name = "stances.tsv";
        try (InputStream in = Objects.requireNonNull(Stances.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] row) {
        for (String beginning : row[2].split(";")) {
            words.add(new Word(
                    row[0],
                    Stance.valueOf(row[1].toUpperCase(Locale.ROOT)),
                    Pattern.compile("(?<!\\p{L})" + Pattern.quote(beginning.strip()))));
        }
    }

    /** The stance, or nothing where the line says none. */
    Optional<Stance> of(Line line) {
        return of(line.kind(), line.act(), line.status(), line.source().language(), line.text());
    }

    /**
     * The same of its parts.
     *
     * @param act of a statement, type of an event
     * @param language ISO 639-1, of the text
     */
    Optional<Stance> of(Line.Kind kind, String act, @Nullable String status, String language, String text) {
        if ("denied".equals(status) || "possible".equals(status)) {
            return Optional.empty();
        }
        Stance known = BY_ACT.get(act);
        if (ASKS.contains(act)) {
            return Optional.ofNullable(known);
        }
        Optional<Stance> said = said(language, text);
        if (known == null) {
            boolean telling =
                    kind == Line.Kind.STATEMENT || said.filter(ADDED::contains).isPresent();
            return telling ? said : Optional.empty();
        }
        return said.filter(ADDED::contains).or(() -> Optional.of(known));
    }

    private Optional<Stance> said(String language, String text) {
        String folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        return words.stream()
                .filter(w -> w.language().equals(language))
                .filter(w -> w.pattern().matcher(folded).find())
                .map(Word::stance)
                .findFirst();
    }
}
