package org.readout.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.archive.Archive;
import org.readout.archive.Filter;
import org.readout.archive.Reading;
import org.readout.archive.answers.Accounts;
import org.readout.archive.answers.Answers;
import org.readout.archive.answers.Line;
import org.readout.archive.answers.Period;
import org.readout.record.Record;
import org.readout.record.RecordCodec;
import org.readout.web.ports.Asker;
import org.readout.web.ports.Names;
import org.readout.web.ports.TextReader;
import org.readout.web.ports.UnreadableTextException;

/** The project's examples, and a wire over some months, in an archive that is served at a free port of this machine. */
final class Served implements AutoCloseable {

    private static final Map<String, String> FRENCH = Map.of("Sergey Lavrov", "Sergueï Lavrov", "Russia", "Russie");

    private static final Map<String, String> KNOWN = Map.of("Q58217", "Sergey Lavrov", "Q159", "Russia");

    static final String TOKEN = "not-a-secret-0123456789";

    /** Stands for the tables. */
    private static final Names SPOKEN = new Names() {
        @Override
        public String of(String who, String name, String language) {
            String called = name.isEmpty() ? KNOWN.getOrDefault(who, name) : name;
            return language.equals("fr") ? FRENCH.getOrDefault(called, called) : called;
        }

        @Override
        public List<String> whos(String words, String language) {
            return KNOWN.keySet().stream()
                    .filter(who ->
                            of(who, "", language).toLowerCase(Locale.ROOT).startsWith(words.toLowerCase(Locale.ROOT)))
                    .toList();
        }
    };

    private final Archive archive;
    private final Web web;
    private final HttpClient client = HttpClient.newHttpClient();

    private Served(Archive archive, Settings settings) {
        this.archive = archive;
        this.web = Web.start(settings, archive, new Reread(), new OneQuestion(new Answers(archive)), SPOKEN);
    }

    static Served examples(Path folder) {
        List<Record> records = new ArrayList<>(records("/org/readout/web/examples.jsonl"));
        records.addAll(records("/org/readout/archive/records.jsonl"));
        return of(folder, records, Settings.loopback("test"));
    }

    static Served of(Path folder, List<Record> records, Settings settings) {
        Archive archive = Archive.open(folder);
        archive.add(records.stream().map(r -> Reading.of(r, "test")).toList());
        archive.merge();
        archive.index();
        return new Served(archive, settings);
    }

    static List<Record> records(String resource) {
        RecordCodec codec = new RecordCodec();
        try (InputStream in = Served.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().map(codec::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The example whose title has these words. */
    static Record example(String words) {
        return records("/org/readout/web/examples.jsonl").stream()
                .filter(r -> r.article().text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    Archive archive() {
        return archive;
    }

    String address(String path) {
        return web.address().replaceFirst("/$", "") + path;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address(path)));
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    @Override
    public void close() {
        web.close();
        archive.close();
    }

    /** Understands a question about the words of two sides; stands for the room that reads questions. */
    private record OneQuestion(Answers answers) implements Asker {
        @Override
        public Reply ask(String question) {
            boolean known = question.contains("Blinken") && question.contains("Lavrov");
            List<Part> parts = known ? List.of(new Part("Blinken", "by", "Antony Blinken")) : List.of();
            Filter filter =
                    Filter.builder().dyad("Antony Blinken", "Sergey Lavrov").build();
            List<Line> lines = known ? answers.statements(filter, 0, 20) : List.of();
            List<Accounts> accounts = known ? answers.accountsOfMeetings("USA", "RUS", Period.ALL, 1) : List.of();
            List<String> unknown = known ? List.of() : List.of(question);
            return new Reply(
                    parts,
                    unknown,
                    lines,
                    lines.size(),
                    lines.size(),
                    accounts,
                    null,
                    "",
                    List.of(),
                    "{\"understood\":{\"asked\":true}}");
        }
    }

    /** Knows the examples by heart: stands for the engine, which this room does without. */
    private static final class Reread implements TextReader {
        @Override
        public Outcome read(String name, byte[] content) {
            String text = new String(content, StandardCharsets.UTF_8);
            return records("/org/readout/web/examples.jsonl").stream()
                    .filter(r -> r.article()
                            .text()
                            .replaceAll("\\s+", " ")
                            .contains(text.strip().replaceAll("\\s+", " ")))
                    .findFirst()
                    .map(r -> new Outcome(r, "test"))
                    .orElseThrow(() -> new UnreadableTextException("no article in <it>"));
        }
    }
}
