package org.readout.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the rooms may take at most, as a YAML file; a run of the bench is held against it. Shares and bytes, never
 * seconds: they are about the same on any machine, whatever else it does.
 *
 * @param set what is read, for people
 * @param share of the time of all rooms, 0 to 1, by room
 * @param bytes allocated for a token, by room
 */
record Bounds(String set, Map<String, Double> share, Map<String, Double> bytes) {

    /** @throws UncheckedIOException where the file cannot be read or is not of this shape */
    static Bounds read(Path file) {
        try {
            return new ObjectMapper(new YAMLFactory()).readValue(Files.readString(file), Bounds.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": not a file of bounds: " + e.getMessage(), e);
        }
    }

    /** A line for each room that took more than it may, and for each that was not there. */
    List<String> broken(Map<String, Stopwatch.Lap> laps, long tokens) {
        double nanos = laps.values().stream().mapToLong(Stopwatch.Lap::nanos).sum();
        List<String> lines = new ArrayList<>();
        share.forEach((room, most) -> hold(room, "share", most, lap(laps, room).nanos() / nanos, lines));
        bytes.forEach((room, most) ->
                hold(room, "bytes/token", most, (double) lap(laps, room).bytes() / tokens, lines));
        laps.keySet().stream()
                .filter(room -> !share.containsKey(room) || !bytes.containsKey(room))
                .forEach(room -> lines.add("FAIL " + room + ": no bound in the file"));
        return lines;
    }

    private static Stopwatch.Lap lap(Map<String, Stopwatch.Lap> laps, String room) {
        return laps.getOrDefault(room, Stopwatch.Lap.NOTHING);
    }

    private static void hold(String room, String what, double most, double got, List<String> lines) {
        if (got > most) {
            lines.add(String.format(Locale.ROOT, "FAIL %s: %s %.3f, at most %.3f", room, what, got, most));
        }
    }
}
