package org.readout.knowledge;

import static org.readout.knowledge.TableSchema.date;
import static org.readout.knowledge.TableSchema.key;
import static org.readout.knowledge.TableSchema.list;
import static org.readout.knowledge.TableSchema.number;
import static org.readout.knowledge.TableSchema.oneOf;
import static org.readout.knowledge.TableSchema.reference;
import static org.readout.knowledge.TableSchema.references;
import static org.readout.knowledge.TableSchema.required;
import static org.readout.knowledge.TableSchema.text;
import static org.readout.knowledge.TableSchema.top;
import static org.readout.knowledge.TableSchema.wikidata;
import static org.readout.knowledge.TableSchema.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.readout.record.Sector;
import org.readout.record.Statement;

/** Every table there is. {@code knowledge/README.md} documents the same columns for people. */
final class Schemas {

    static final String[] SECTORS =
            Arrays.stream(Sector.values()).map(Enum::name).toArray(String[]::new);

    private static final String[] ACTS = Arrays.stream(Statement.Act.values())
            .map(act -> act.name().toLowerCase(Locale.ROOT))
            .toArray(String[]::new);

    private static final String[] QUESTIONS = {"form", "order", "mutual", "role", "time", "act", "skip"};

    static final List<TableSchema> ALL = List.of(
            top(
                    "states",
                    key("state"),
                    text("iso2"),
                    required("name"),
                    wikidata(),
                    oneOf("status", true, "member", "observer", "partial", "territory", "former")),
            words(
                    "states",
                    reference("state", true, "states"),
                    list("names"),
                    list("demonyms"),
                    list("capital"),
                    list("seats")),
            top(
                    "people",
                    key("person"),
                    required("name"),
                    reference("state", false, "states"),
                    oneOf("gender", false, "m", "f"),
                    wikidata()),
            words("people", reference("person", true, "people"), list("names")),
            top("given-names", key("name"), list("variants"), oneOf("gender", false, "m", "f")),
            top("roles", key("role"), oneOf("sector", false, SECTORS)),
            words(
                    "titles",
                    reference("role", true, "roles"),
                    reference("body", false, "states", "organisations"),
                    list("titles")),
            top(
                    "holders",
                    reference("body", true, "states", "organisations"),
                    reference("role", true, "roles"),
                    reference("person", true, "people"),
                    date("from"),
                    date("to"),
                    oneOf("confidence", true, "sure", "likely")),
            top(
                    "vacancies",
                    reference("body", true, "states", "organisations"),
                    reference("role", true, "roles"),
                    date("from"),
                    date("to"),
                    required("why")),
            top(
                    "organisations",
                    key("organisation"),
                    required("name"),
                    oneOf("kind", true, "organisation", "group"),
                    text("code"),
                    oneOf("sector", false, SECTORS),
                    reference("state", false, "states"),
                    wikidata()),
            words("organisations", reference("organisation", true, "organisations"), list("names"), list("seats")),
            words(
                    "nouns",
                    key("noun"),
                    oneOf("kind", true, "person", "group", "organisation", "state"),
                    oneOf("sector", false, SECTORS),
                    oneOf("gender", false, "m", "f"),
                    oneOf("country", false, "text")),
            top(
                    "matters",
                    key("matter"),
                    required("name"),
                    oneOf("kind", true, "treaty", "plan", "forum", "conflict", "case", "resolution"),
                    references("parties", "states", "organisations", "people"),
                    date("from"),
                    date("to"),
                    wikidata()),
            words("matters", reference("matter", true, "matters"), list("names")),
            top(
                    "facts",
                    key("fact"),
                    oneOf("kind", true, "meeting", "act"),
                    date("from"),
                    date("to"),
                    references("who", "states", "organisations", "people"),
                    reference("matter", false, "matters"),
                    text("place"),
                    text("note")),
            words("facts", reference("fact", true, "facts"), list("words")),
            top(
                    "places",
                    key("place"),
                    required("name"),
                    reference("state", false, "states"),
                    oneOf("kind", true, "city", "region", "country", "water", "site"),
                    number("lat"),
                    number("lon"),
                    number("population"),
                    number("geonames")),
            words("places", reference("place", true, "places"), list("names"), list("demonyms")),
            words(
                    "cues",
                    required("cue"),
                    oneOf("pos", true, "verb", "noun", "adp"),
                    oneOf("act", true, ACTS),
                    list("takes"),
                    list("addressee"),
                    text("example")),
            words("speech", required("kind"), list("words")),
            words(
                    "venues",
                    key("venue"),
                    oneOf("kind", true, "occasion", "text", "medium", "body"),
                    list("prepositions")),
            words(
                    "events",
                    required("rule"),
                    required("trigger"),
                    required("type"),
                    text("mode"),
                    list("when"),
                    list("source"),
                    list("target"),
                    list("flags"),
                    text("example")),
            top(
                    "event-types",
                    key("type"),
                    oneOf(
                            "quad",
                            true,
                            "verbal cooperation",
                            "material cooperation",
                            "verbal conflict",
                            "material conflict"),
                    required("cameo"),
                    number("goldstein"),
                    required("meaning")),
            words("classes", key("class"), list("lemmas")),
            words("times", required("kind"), required("words"), text("value")),
            words("prepositions", key("word"), oneOf("means", true, "at", "to")),
            words("mentions", required("kind"), list("words"), text("value")),
            words("questions", oneOf("kind", true, QUESTIONS), list("words"), text("value")));

    private Schemas() {}
}
