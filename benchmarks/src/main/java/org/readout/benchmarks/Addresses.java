package org.readout.benchmarks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.readout.archive.Archive;

/**
 * Prints addresses of pages of an archive, of all kinds and in no order, the same ones whenever it is asked about the same
 * archive. Whoever looks at them in turn does what many readers do.
 */
public final class Addresses {

    private static final int SOME = 4_000;
    private static final String SAMPLE = " USING SAMPLE reservoir(" + SOME + " ROWS) REPEATABLE (7)";
    private static final int WEEK = 7;

    private final Random random = new Random(11);
    private final List<String> articles;
    private final List<String> events;
    private final List<String> statements;
    private final List<String> actors;
    private final List<String> codes;
    private final List<String> matters;
    private final List<String> papers;
    private final List<String> types;
    private final List<String> acts;
    private final List<String> words;
    private final LocalDate first;
    private final int days;

    private Addresses(Archive archive) {
        articles = texts(archive, "SELECT id FROM articles" + SAMPLE);
        events = texts(archive, "SELECT key FROM events" + SAMPLE);
        statements = texts(archive, "SELECT key FROM statements" + SAMPLE);
        actors = texts(archive, "SELECT who FROM (SELECT DISTINCT who FROM names)" + SAMPLE);
        codes = texts(archive, "SELECT DISTINCT code FROM names WHERE length(code) = 3 ORDER BY code");
        matters = texts(archive, "SELECT DISTINCT what FROM matters" + SAMPLE);
        papers = texts(archive, "SELECT DISTINCT publisher FROM articles WHERE publisher IS NOT NULL ORDER BY ALL");
        types = texts(archive, "SELECT DISTINCT type FROM events ORDER BY type");
        acts = texts(archive, "SELECT DISTINCT act FROM statements ORDER BY act");
        words = texts(
                archive,
                "SELECT DISTINCT word FROM (SELECT unnest(string_split_regex(text, '[^\\p{L}]+')) AS word FROM (SELECT text"
                        + " FROM articles" + SAMPLE + ")) WHERE length(word) > 6 ORDER BY word");
        List<LocalDate> ends = archive.rows(
                "SELECT unnest([min(published), max(published)]) FROM articles",
                List.of(),
                row -> row.getObject(1, LocalDate.class));
        first = ends.get(0);
        days = (int) (ends.get(1).toEpochDay() - first.toEpochDay());
    }

    /** Takes the folder of an archive and how many addresses are wanted. */
    public static void main(String[] args) {
        try (Archive archive = Archive.openToRead(Path.of(args[0]))) {
            Addresses addresses = new Addresses(archive);
            for (int n = 0; n < Integer.parseInt(args[1]); n++) {
                System.out.println(addresses.next());
            }
        }
    }

    private static List<String> texts(Archive archive, String sql) {
        List<String> texts = new ArrayList<>(archive.rows(sql, List.of(), row -> row.getString(1)));
        texts.sort(null);
        return texts.isEmpty() ? List.of("none") : texts;
    }

    /** One of the kinds, some oftener than others. */
    private String next() {
        TreeMap<Integer, Supplier<String>> kinds = new TreeMap<>();
        int of = 0;
        of = add(kinds, of, 20, this::search);
        of = add(kinds, of, 18, () -> "/articles/" + any(articles));
        of = add(kinds, of, 15, () -> "/events/" + any(events));
        of = add(kinds, of, 10, () -> "/statements/" + any(statements));
        of = add(kinds, of, 10, () -> "/actors/" + segment(any(actors)));
        of = add(kinds, of, 10, () -> "/pair?a=" + any(codes) + "&b=" + any(codes));
        of = add(kinds, of, 3, () -> "/matters/" + segment(any(matters)));
        of = add(kinds, of, 2, () -> "/map?" + narrow());
        of = add(kinds, of, 2, () -> "/network?" + narrow());
        of = add(kinds, of, 2, () -> "/review?from=" + day());
        of = add(kinds, of, 8, this::api);
        return kinds.floorEntry(random.nextInt(of)).getValue().get();
    }

    private static int add(TreeMap<Integer, Supplier<String>> kinds, int from, int share, Supplier<String> kind) {
        kinds.put(from, kind);
        return from + share;
    }

    private String search() {
        return switch (random.nextInt(5)) {
            case 0 -> "/search?what=articles&words=" + encoded(any(words));
            case 1 -> "/search?what=statements&type=" + any(acts) + "&" + narrow();
            case 2 -> "/search?words=" + encoded(any(words));
            case 3 -> "/search?dyad=" + any(codes) + "," + any(codes) + "&type=" + any(types);
            default -> "/search?type=" + any(types) + "&" + narrow();
        };
    }

    /** What a reader restricts a picture or a list to. */
    private String narrow() {
        String from = day();
        return switch (random.nextInt(4)) {
            case 0 -> "actor=" + any(codes);
            case 1 -> "from=" + from + "&to=" + LocalDate.parse(from).plusDays(WEEK * 4);
            case 2 -> "publisher=" + encoded(any(papers));
            default -> "actor=" + any(codes) + "&from=" + from.substring(0, 4) + "&to=" + from.substring(0, 4);
        };
    }

    private String api() {
        return switch (random.nextInt(5)) {
            case 0 -> "/api/events?type=" + any(types) + "&" + narrow();
            case 1 -> "/api/statements?actor=" + any(codes);
            case 2 -> "/api/relations?a=" + any(codes) + "&b=" + any(codes);
            case 3 -> "/api/articles/" + any(articles);
            default -> "/api/months?actor=" + any(codes);
        };
    }

    private String day() {
        return String.valueOf(first.plusDays(random.nextInt(days + 1)));
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String segment(String who) {
        return List.of(who.split("/", -1)).stream()
                .map(part -> encoded(part).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
