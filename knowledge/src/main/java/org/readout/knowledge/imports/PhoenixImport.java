package org.readout.knowledge.imports;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The actor and agent dictionaries of PETRARCH and Phoenix. An actor is a phrase with its code, synonyms behind {@code +},
 * and dated codes on lines that are set in. One whose code is a state alone is a name of it; one with dated codes, or of
 * the elite, is a person, whose sectors are offices that any number of people hold; any other is an organisation. An agent
 * ({@code ~} in its code) is a noun. For one thread.
 */
final class PhoenixImport {

    private static final String LANGUAGE = "en";
    private static final String STOP = "---STOP---";

    private final Collected collected;
    private final boolean wins;
    private final Map<String, List<String>> markers = new LinkedHashMap<>();
    private @Nullable Actor actor;
    private boolean inComment;

    /** An entry of the actor dictionary as far as it is read. */
    private record Actor(List<String> names, List<PhoenixDate> codes, String place, int line) {}

    PhoenixImport(Collected collected, boolean wins) {
        this.collected = collected;
        this.wins = wins;
    }

    void read(SourceLines lines) throws IOException {
        for (String raw = lines.next(); raw != null && !raw.contains(STOP); raw = lines.next()) {
            String line = withoutComment(raw);
            if (!line.isBlank()) {
                try {
                    line(line, lines);
                } catch (DateTimeException e) {
                    lines.problem(String.valueOf(e.getMessage()));
                }
            }
        }
        finish(lines);
    }

    /** {@code #}, {@code ;} and {@code <!-- -->}, which may go over several lines. */
    private String withoutComment(String raw) {
        StringBuilder line = new StringBuilder();
        int at = 0;
        while (at < raw.length()) {
            int end = inComment ? raw.indexOf("-->", at) : raw.indexOf("<!--", at);
            if (!inComment) {
                line.append(raw, at, end < 0 ? raw.length() : end);
            }
            if (end < 0) {
                break;
            }
            at = end + (inComment ? 3 : 4);
            inComment = !inComment;
        }
        int mark = 0;
        while (mark < line.length() && line.charAt(mark) != '#' && line.charAt(mark) != ';') {
            mark++;
        }
        return line.substring(0, mark).stripTrailing();
    }

    private void line(String line, SourceLines lines) {
        if (Character.isWhitespace(line.charAt(0)) && line.strip().startsWith("[")) {
            dated(line.strip(), lines);
        } else if (line.startsWith("+")) {
            synonym(line.substring(1), lines);
        } else if (line.contains("!") && line.contains("=")) {
            marker(line, lines);
        } else if (line.contains("[") && line.contains("~")) {
            agent(line, lines);
        } else {
            finish(lines);
            actor = new Actor(new ArrayList<>(List.of(phrase(line))), new ArrayList<>(), lines.place(), lines.number());
            if (line.contains("[")) {
                actor.codes().add(new PhoenixDate(brackets(line), "", ""));
            }
        }
    }

    private static String phrase(String line) {
        int end = line.indexOf('[');
        return Names.titleCase(end < 0 ? line : line.substring(0, end));
    }

    private static String brackets(String line) {
        int begin = line.indexOf('[');
        int end = line.indexOf(']', begin);
        if (end < 0) {
            throw new DateTimeException("has no ] behind its [");
        }
        return line.substring(begin + 1, end).strip();
    }

    private void dated(String line, SourceLines lines) {
        Actor current = actor;
        if (current == null) {
            lines.problem("a dated code without an actor above it");
        } else {
            current.codes().add(PhoenixDate.parse(brackets(line)));
        }
    }

    private void synonym(String line, SourceLines lines) {
        Actor current = actor;
        if (current == null) {
            lines.problem("a synonym without an actor above it");
        } else {
            current.names().add(phrase(line));
        }
    }

    /** Takes in the actor whose lines are all read. */
    private void finish(SourceLines lines) {
        Actor whole = actor;
        actor = null;
        if (whole == null) {
            return;
        }
        List<Dated> codes = new ArrayList<>();
        for (PhoenixDate date : whole.codes()) {
            Optional<PhoenixCode> code = PhoenixCode.of(date.code(), collected.known);
            if (code.isPresent()) {
                codes.add(new Dated(code.get(), date));
            } else if (!date.code().equals("---")) {
                lines.problem(whole.line(), "'" + date.code() + "' begins with no state or kind of organisation");
            }
        }
        if (!codes.isEmpty()) {
            take(whole, codes);
        }
    }

    private record Dated(PhoenixCode code, PhoenixDate date) {

        boolean hasDate() {
            return !date.from().isEmpty() || !date.to().isEmpty();
        }
    }

    private void take(Actor whole, List<Dated> codes) {
        PhoenixCode first = codes.get(0).code();
        boolean dated = codes.stream().anyMatch(Dated::hasDate);
        boolean several = whole.names().get(0).contains(" ");
        if (several && !first.state().isEmpty() && (dated || first.sector().equals("ELI"))) {
            person(whole, codes);
        } else if (!first.state().isEmpty() && first.sector().isEmpty()) {
            for (String name : whole.names()) {
                if (!collected.known.isWord(name)) {
                    collected.harvest.append(LANGUAGE + "/states", first.state(), whole.place(), name);
                }
            }
        } else {
            organisation(whole, first);
        }
    }

    private void person(Actor whole, List<Dated> codes) {
        String name = whole.names().get(0);
        Map<String, List<String>> names = Map.of(LANGUAGE, whole.names());
        String state = codes.get(0).code().state();
        String id = collected.person(new Person(name, "", state, "", names, whole.place()));
        for (Dated d : codes) {
            String body = d.code().state();
            if (d.hasDate() && !body.isEmpty() && !d.code().sector().isEmpty()) {
                String role = "member-of-" + d.code().sector().toLowerCase(Locale.ROOT);
                if (!collected.known.isRole(role)) {
                    collected.harvest.put(
                            "roles", role, whole.place(), role, d.code().sector());
                }
                collected.terms.addShared(
                        new Term(body, role, id, d.date().from(), d.date().to(), false, whole.place()));
            }
        }
    }

    private void organisation(Actor whole, PhoenixCode code) {
        String name = whole.names().get(0);
        Optional<String> ours = collected.known.organisation(name);
        String id = ours.orElseGet(() -> collected.newId(name, "", code.state()));
        if (ours.isEmpty()) {
            String kind = code.sector().equals("REB") ? "group" : "organisation";
            String own = code.kind().isEmpty() ? code.state() : code.kind();
            collected.harvest.put("organisations", id, whole.place(), id, name, kind, own, code.sector(), code.state());
        }
        whole.names().forEach(n -> collected.harvest.append(LANGUAGE + "/organisations", id, whole.place(), n));
    }

    /** {@code !PERSON! = MAN, WOMAN}: what may stand for the marker in an agent. */
    private void marker(String line, SourceLines lines) {
        String[] sides = line.split("=", 2);
        String name = sides[0].strip();
        if (!name.matches("!\\w+!")) {
            lines.problem("a marker that is not written !NAME! = …");
            return;
        }
        List<String> words = new ArrayList<>();
        for (String word : sides[1].split(",")) {
            words.add(word.strip());
        }
        markers.put(name, words);
    }

    private void agent(String line, SourceLines lines) {
        finish(lines);
        String code = brackets(line).replace("~", "");
        String sector = PhoenixCode.sector(code);
        int brace = line.indexOf('{');
        if (brace >= 0 && line.indexOf('}', brace) < 0) {
            lines.problem("has no } behind its {");
            return;
        }
        if (sector.isEmpty()) {
            lines.problem("'" + code + "' names no sector of the tables");
            return;
        }
        String phrase = line.substring(0, brace >= 0 ? Math.min(brace, line.indexOf('[')) : line.indexOf('['));
        boolean uncountable = brace >= 0
                && line.substring(brace + 1, line.indexOf('}', brace)).isBlank();
        for (String noun : expanded(phrase.strip(), lines)) {
            String words = Names.key(noun.replace('_', ' '));
            if (wins || !collected.known.isWord(words)) {
                String kind = uncountable ? "group" : "person";
                collected.harvest.put(LANGUAGE + "/nouns", words, lines.place(), words, kind, sector);
            }
        }
    }

    private List<String> expanded(String phrase, SourceLines lines) {
        int begin = phrase.indexOf('!');
        if (begin < 0) {
            return List.of(phrase);
        }
        int end = phrase.indexOf('!', begin + 1);
        String marker = end < 0 ? phrase.substring(begin) : phrase.substring(begin, end + 1);
        List<String> words = markers.get(marker);
        if (words == null) {
            lines.problem("the marker " + marker + " is not told before it is used");
            return List.of();
        }
        return words.stream()
                .map(w -> phrase.substring(0, begin) + w + phrase.substring(end + 1))
                .toList();
    }
}
