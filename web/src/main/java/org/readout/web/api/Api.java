package org.readout.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.archive.Archive;
import org.readout.archive.Same;
import org.readout.archive.Told;
import org.readout.archive.What;
import org.readout.archive.answers.AnswerCodec;
import org.readout.archive.answers.Answers;
import org.readout.archive.answers.Step;
import org.readout.record.Event;
import org.readout.record.Record;
import org.readout.record.RecordCodec;
import org.readout.record.RecordFormat;
import org.readout.record.Statement;
import org.readout.web.pages.Asked;
import org.readout.web.ports.TextReader;
import org.readout.web.ports.UnreadableTextException;

/** The answers as JSON. Events and statements are as in the record (docs/record.md), with what they are known by. */
public final class Api {

    private static final int MOST = 200;

    private final Archive archive;
    private final @Nullable TextReader reader;
    private final Answers answers;
    private final AnswerCodec answerCodec = new AnswerCodec();
    private final RecordCodec codec = new RecordCodec();
    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new Days())
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    public Api(Archive archive, @Nullable TextReader reader) {
        this.archive = archive;
        this.reader = reader;
        this.answers = new Answers(archive);
    }

    /** What answers at which address, as the description tells it; {@code <who>} may hold slashes. */
    public Map<String, Handler> answers() {
        Map<String, Handler> answers = new LinkedHashMap<>();
        answers.put("/api/openapi.json", this::description);
        answers.put("/api/record.schema.json", context -> json(context, RecordFormat.schema()));
        answers.put("/api/counts", this::counts);
        answers.put("/api/articles", this::articles);
        answers.put("/api/articles/{id}", this::article);
        answers.put("/api/events", this::events);
        answers.put("/api/events/{key}", this::event);
        answers.put("/api/statements", this::statements);
        answers.put("/api/statements/{key}", this::statement);
        answers.put("/api/actors", this::actors);
        answers.put("/api/actors/<who>", this::actor);
        answers.put("/api/matters", this::matters);
        answers.put("/api/places", this::sites);
        answers.put("/api/network", this::network);
        answers.put("/api/months", this::months);
        answers.put("/api/relations", this::relations);
        answers.put("/api/positions", this::positions);
        answers.put("/api/accounts/{event}", this::accounts);
        answers.put("/api/review", this::review);
        return answers;
    }

    public void counts(Context context) {
        write(context, archive.counts());
    }

    private void articles(Context context) {
        Asked asked = Asked.of(context);
        int size = size(context);
        write(
                context,
                page(asked, size, archive.catalogue().articles(asked.filter()))
                        .set(
                                "items",
                                mapper.valueToTree(archive.catalogue()
                                        .articles(asked.filter(), (asked.page() - 1) * size, size))));
    }

    private void article(Context context) {
        String id = context.pathParam("id");
        json(context, codec.toLine(archive.record(id).orElseThrow(NotFoundResponse::new)));
    }

    private void events(Context context) {
        list(context, What.EVENTS, asked -> archive.events(asked.filter(), offset(context, asked), size(context)));
    }

    private void statements(Context context) {
        list(
                context,
                What.STATEMENTS,
                asked -> archive.statements(asked.filter(), offset(context, asked), size(context)));
    }

    private <T> void list(Context context, What what, Function<Asked, List<Told<T>>> page) {
        Asked asked = Asked.of(context);
        ObjectNode answer = page(asked, size(context), archive.count(what, asked.filter()));
        page.apply(asked).forEach(told -> told(answer.withArray("items").addObject(), told, what));
        if (!answer.has("items")) {
            answer.putArray("items");
        }
        write(context, answer);
    }

    private void event(Context context) {
        same(
                context,
                What.EVENTS,
                archive.catalogue().event(context.pathParam("key")).orElseThrow(NotFoundResponse::new));
    }

    private void statement(Context context) {
        same(
                context,
                What.STATEMENTS,
                archive.catalogue().statement(context.pathParam("key")).orElseThrow(NotFoundResponse::new));
    }

    private <T> void same(Context context, What what, Same<T> same) {
        ObjectNode answer = mapper.createObjectNode();
        answer.put("id", same.thing());
        same.reports().forEach(told -> told(answer.withArray("reports").addObject(), told, what));
        answer.set("merges", mapper.valueToTree(same.steps()));
        write(context, answer);
    }

    private void actors(Context context) {
        String name = context.queryParam("name");
        int offset = offset(context, Asked.of(context));
        write(context, archive.catalogue().actors(name == null ? "" : name, List.of(), offset, size(context)));
    }

    private void matters(Context context) {
        write(context, archive.catalogue().matters(offset(context, Asked.of(context)), size(context)));
    }

    private void actor(Context context) {
        write(context, archive.catalogue().actor(context.pathParam("who")).orElseThrow(NotFoundResponse::new));
    }

    private void sites(Context context) {
        write(context, archive.catalogue().sites(Asked.of(context).filter(), size(context)));
    }

    private void network(Context context) {
        write(context, archive.catalogue().network(Asked.of(context).filter(), size(context)));
    }

    private void months(Context context) {
        write(context, archive.catalogue().months(Asked.of(context).filter()));
    }

    /** How two sides stand to one another. */
    private void relations(Context context) {
        String step = context.queryParam("step");
        Step stretch = Stream.of(Step.values())
                .filter(s -> s.name().equalsIgnoreCase(step == null ? "month" : step))
                .findFirst()
                .orElseThrow(() -> new BadRequestResponse("step is one of day, week, month"));
        answer(context, answers.relations(needed(context, "a"), needed(context, "b"), Asked.period(context), stretch));
    }

    /** Where everybody, or one side, stands on a matter. */
    private void positions(Context context) {
        String matter = needed(context, "matter");
        String side = context.queryParam("side");
        answer(
                context,
                side == null
                        ? answers.positions(matter, Asked.period(context))
                        : answers.positions(side, matter, Asked.period(context)));
    }

    /** What each side says of an event. */
    private void accounts(Context context) {
        answer(context, answers.accounts(context.pathParam("event")).orElseThrow(NotFoundResponse::new));
    }

    /** What a period brought. */
    private void review(Context context) {
        needed(context, "from");
        needed(context, "to");
        answer(context, answers.review(Asked.period(context)));
    }

    private static String needed(Context context, String name) {
        String value = context.queryParam(name);
        if (value == null || value.isBlank()) {
            throw new BadRequestResponse(name + " is needed");
        }
        return value.strip();
    }

    private void answer(Context context, Object answer) {
        json(context, answerCodec.toJson(answer));
    }

    /** Reads the body, a text or a page, and keeps nothing. */
    public void read(Context context) {
        if (reader == null) {
            throw new NotFoundResponse();
        }
        String name = String.valueOf(context.contentType()).startsWith("text/html") ? "text.html" : "text.txt";
        try {
            json(context, codec.toLine(reader.read(name, context.bodyAsBytes()).record()));
        } catch (UnreadableTextException e) {
            throw new BadRequestResponse(String.valueOf(e.getMessage()));
        }
    }

    private void description(Context context) {
        try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
            json(context, new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void told(ObjectNode item, Told<?> told, What what) {
        item.put("key", told.key());
        item.put("id", told.thing());
        item.put("reports", told.reports());
        item.put("stories", told.stories());
        item.put("outlets", told.outlets());
        JsonNode record = tree(codec.toLine(told.record()));
        ObjectNode article = item.putObject("article");
        for (String field : List.of("id", "title", "publisher", "language", "origin", "published")) {
            article.set(field, record.get("article").get(field));
        }
        String id = told.what() instanceof Event event ? event.id() : ((Statement) told.what()).id();
        for (JsonNode one : record.get(what == What.EVENTS ? "events" : "statements")) {
            if (one.get("id").asText().equals(id)) {
                item.set(what == What.EVENTS ? "event" : "statement", one);
            }
        }
        names(item, told.record(), item.get(what == What.EVENTS ? "event" : "statement"));
    }

    /** What those are called whom it names by their ids. */
    private static void names(ObjectNode item, Record record, JsonNode told) {
        Set<String> ids = new HashSet<>();
        for (String role : List.of("sources", "targets", "speakers", "addressees", "about")) {
            told.path(role).forEach(id -> ids.add(id.asText()));
        }
        ObjectNode names = item.putObject("names");
        record.actors().stream()
                .filter(actor -> ids.contains(actor.id()))
                .forEach(actor -> names.put(actor.id(), actor.name()));
        record.matters().stream()
                .filter(matter -> ids.contains(matter.id()))
                .forEach(matter -> names.put(matter.id(), matter.name()));
    }

    private ObjectNode page(Asked asked, int size, long total) {
        ObjectNode page = mapper.createObjectNode();
        page.put("total", total);
        page.put("page", asked.page());
        page.put("size", size);
        return page;
    }

    private static int size(Context context) {
        return Asked.number(context, "size", Asked.SIZE, MOST);
    }

    private static int offset(Context context, Asked asked) {
        return (asked.page() - 1) * size(context);
    }

    private JsonNode tree(String json) {
        try {
            return mapper.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Context context, Object answer) {
        try {
            json(context, mapper.writeValueAsString(answer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void json(Context context, String json) {
        context.contentType("application/json; charset=utf-8").result(json + "\n");
    }
}
