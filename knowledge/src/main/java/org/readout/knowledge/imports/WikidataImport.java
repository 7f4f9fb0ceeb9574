package org.readout.knowledge.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.knowledge.Days;
import org.readout.knowledge.imports.WikidataDate.State;
import org.readout.knowledge.imports.WikidataOffices.Office;

/**
 * Wikidata's dump in JSON: an array with one entity a line. People who held a position, with the terms of those positions
 * that are offices of the tables; organisations of the kinds that act in politics; their names. Positions may stand behind
 * those who held them, so terms wait for the end of the file; nothing else of it is kept. For one thread.
 */
final class WikidataImport {

    private static final String HUMAN = "Q5";

    /** Kinds of organisation, by Wikidata's ids: what the tables call the kind, its code and its sector. */
    private static final Map<String, String[]> KINDS = Map.ofEntries(
            Map.entry("Q484652", new String[] {"organisation", "IGO", "GOV"}),
            Map.entry("Q245065", new String[] {"organisation", "IGO", "GOV"}),
            Map.entry("Q79913", new String[] {"organisation", "NGO", "NGO"}),
            Map.entry("Q163740", new String[] {"organisation", "NGO", "NGO"}),
            Map.entry("Q7278", new String[] {"organisation", "", "PTY"}),
            Map.entry("Q192350", new String[] {"organisation", "", "GOV"}),
            Map.entry("Q327333", new String[] {"organisation", "", "GOV"}),
            Map.entry("Q47913", new String[] {"organisation", "", "SPY"}),
            Map.entry("Q772547", new String[] {"organisation", "", "MIL"}),
            Map.entry("Q17149090", new String[] {"group", "", "REB"}),
            Map.entry("Q17127659", new String[] {"group", "", "REB"}),
            Map.entry("Q6881511", new String[] {"organisation", "MNC", "BUS"}),
            Map.entry("Q4830453", new String[] {"organisation", "MNC", "BUS"}),
            Map.entry("Q43229", new String[] {"organisation", "", ""}));

    private static final List<String> QUOTED_KINDS =
            KINDS.keySet().stream().map(kind -> '"' + kind + '"').toList();

    private final Collected collected;
    private final List<String> languages;
    private final WikidataOffices offices;
    private final ObjectMapper mapper = new ObjectMapper();
    private final List<Held> held = new ArrayList<>();

    /** A position that somebody held. */
    private record Held(String person, String position, String from, String to, boolean sure, String place) {}

    WikidataImport(Collected collected, List<String> languages) {
        this.collected = collected;
        this.languages = languages;
        this.offices = new WikidataOffices(collected.known);
    }

    void read(SourceLines lines) throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            String entity = line.strip();
            if (entity.isEmpty() || entity.equals("[") || entity.equals("]")) {
                continue;
            }
            try {
                String json = entity.endsWith(",") ? entity.substring(0, entity.length() - 1) : entity;
                // Most of the hundred million entities are of no interest: they are not even parsed
                if (json.contains("\"P39\"")
                        || json.contains("\"P1001\"")
                        || json.contains("\"P2389\"")
                        || isKind(json)) {
                    entity(mapper.readTree(json), lines);
                }
            } catch (JsonProcessingException e) {
                lines.problem("is not the JSON of an entity: " + e.getOriginalMessage());
            }
        }
        for (Held h : held) {
            offices.office(h.position()).ifPresent(office -> term(h, office));
        }
    }

    private static boolean isKind(String json) {
        for (String kind : QUOTED_KINDS) {
            if (json.contains(kind)) {
                return true;
            }
        }
        return false;
    }

    private void term(Held h, Office o) {
        collected.terms.add(new Term(o.body(), o.role(), h.person(), h.from(), h.to(), h.sure(), h.place()));
    }

    private void entity(JsonNode json, SourceLines lines) {
        WikidataEntity entity = new WikidataEntity(json);
        if (!entity.id().startsWith("Q")) {
            return;
        }
        List<String> kinds = entity.items("P31");
        Optional<String> kind = kinds.stream().filter(KINDS::containsKey).findFirst();
        if (kinds.contains(HUMAN)) {
            human(entity, lines);
        } else if (kind.isPresent()) {
            organisation(entity, kind.get(), lines);
        } else if (WikidataOffices.isPosition(entity)) {
            offices.add(entity);
        }
    }

    private void human(WikidataEntity e, SourceLines lines) {
        List<JsonNode> positions = e.statements("P39");
        String name = name(e);
        if (positions.isEmpty() || name.isEmpty()) {
            return;
        }
        String state = e.items("P27").stream()
                .flatMap(q -> collected.known.state(q).stream())
                .findFirst()
                .orElse("");
        Map<String, List<String>> names = new LinkedHashMap<>();
        // a word alone is a nickname or a surname, which any number of people have
        languages.forEach(l ->
                names.put(l, e.names(l).stream().filter(n -> n.contains(" ")).toList()));
        String id = collected.person(new Person(name, e.id(), state, gender(e), names, lines.place()));
        String death = death(e);
        for (JsonNode position : positions) {
            WikidataEntity.item(position.path("mainsnak")).ifPresent(q -> held(id, q, position, death, lines));
        }
    }

    /** When somebody died, which ends an office that nobody wrote the end of; empty where it is not told. */
    private static String death(WikidataEntity e) {
        try {
            return e.statements("P570").stream()
                    .map(s -> WikidataDate.ofSnak(s.path("mainsnak")).text())
                    .filter(t -> !t.isEmpty())
                    .findFirst()
                    .orElse("");
        } catch (DateTimeException ex) {
            return "";
        }
    }

    /** The English label, else that of the first language that has one. */
    private String name(WikidataEntity e) {
        String english = e.label("en");
        return !english.isEmpty()
                ? english
                : languages.stream()
                        .map(e::label)
                        .filter(n -> !n.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    private static String gender(WikidataEntity e) {
        List<String> genders = e.items("P21");
        if (genders.isEmpty()) {
            return "";
        }
        return switch (genders.get(0)) {
            case "Q6581097", "Q2449503" -> "m";
            case "Q6581072", "Q1052281" -> "f";
            default -> "";
        };
    }

    private void held(String person, String position, JsonNode statement, String death, SourceLines lines) {
        try {
            WikidataDate from = WikidataDate.of(statement, "P580");
            WikidataDate to = WikidataDate.of(statement, "P582");
            String end = to.state() == State.MISSING ? death : to.text();
            if (isUndated(from, to) || from.text().isEmpty() && end.isEmpty()) {
                return;
            }
            if (!from.text().isEmpty() && !end.isEmpty() && before(end, from.text())) {
                lines.problem(position + " ends " + end + ", before it begins " + from.text());
                return;
            }
            boolean sure = !from.text().isEmpty() && to.state() != State.MISSING;
            held.add(new Held(person, position, from.text(), end, sure, lines.place()));
        } catch (DateTimeException e) {
            lines.problem(position + " has a date that is none: " + e.getMessage());
        }
    }

    /** Whether it was before our era, or is over without anybody knowing since when: tables cannot say either. */
    private static boolean isUndated(WikidataDate from, WikidataDate to) {
        boolean over = to.state() == State.UNKNOWN
                || to.state() == State.TOLD && to.text().isEmpty();
        return over || from.state() == State.ANCIENT || to.state() == State.ANCIENT;
    }

    private static boolean before(String to, String from) {
        return Days.of("", to).last().isBefore(Days.of(from, "").first());
    }

    private void organisation(WikidataEntity e, String kind, SourceLines lines) {
        String name = name(e);
        if (name.isEmpty()) {
            return;
        }
        String[] what = KINDS.getOrDefault(kind, new String[] {"organisation", "", ""});
        String state = e.items("P17").stream()
                .flatMap(q -> collected.known.state(q).stream())
                .findFirst()
                .orElse("");
        Optional<String> ours = collected.known.organisation(e.id()).or(() -> collected.known.organisation(name));
        String id = ours.orElseGet(() -> collected.newId(name, e.id(), state));
        if (ours.isEmpty()) {
            String code = what[1].isEmpty() ? state : what[1];
            collected.harvest.put("organisations", id, lines.place(), id, name, what[0], code, what[2], state, e.id());
        }
        for (String language : languages) {
            String label = e.label(language);
            e.names(language).stream()
                    .filter(n -> n.equals(label) || isTelling(n))
                    .forEach(n -> collected.harvest.append(language + "/organisations", id, lines.place(), n));
        }
    }

    /** Several words or an acronym; any other word may be one that everybody uses. */
    private static boolean isTelling(String alias) {
        return alias.contains(" ") || alias.length() > 2 && alias.chars().allMatch(Character::isUpperCase);
    }
}
