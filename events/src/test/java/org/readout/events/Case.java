package org.readout.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.actors.Cast;
import org.readout.actors.Reference;
import org.readout.language.Analysis;
import org.readout.language.Conllu;
import org.readout.language.Sentence;
import org.readout.record.Actor;
import org.readout.record.Actor.Mention;
import org.readout.record.Article;
import org.readout.record.Block;
import org.readout.record.Dating;
import org.readout.record.Event;
import org.readout.record.Sector;
import org.readout.record.Span;
import org.readout.record.Statement;
import org.readout.statements.Said;

/**
 * A sentence analysed by hand with its actors, and the events expected of it. In the comments of the CoNLL-U file
 * {@code # actor 2 = France state FRA} says that the phrase headed by token 2 of the sentence below names France, and
 * {@code # said 3 = demand France > Iran 5-9} that token 3 is the cue of a demand by France to Iran in tokens 5 to 9;
 * {@code quoted demand} that those are its very words.
 */
record Case(String name, Analysis analysis, Cast cast, List<Said> said, List<String> expected) {

    private static final Pattern ACTOR =
            Pattern.compile("# actor (\\S+) = (.+) (state|person|group|organisation) (\\S+)");
    private static final Pattern SAID = Pattern.compile("# said (\\d+) = (quoted )?(\\w+) (.+) > (.*?) ?(\\d+)-(\\d+)");

    static Case read(Path conllu, String language) {
        try {
            String text = Files.readString(conllu);
            Analysis analysis = Conllu.read(text, language);
            Map<String, Actor> actors = new LinkedHashMap<>();
            List<Reference> references = new ArrayList<>();
            List<Said> said = new ArrayList<>();
            int sentence = 0;
            boolean inSentence = false;
            for (String line : text.split("\n")) {
                Matcher actor = ACTOR.matcher(line.strip());
                Matcher cue = SAID.matcher(line.strip());
                if (actor.matches()) {
                    references.addAll(references(actor, analysis.sentences().get(sentence), actors));
                } else if (cue.matches()) {
                    said.add(said(cue, analysis.sentences().get(sentence), said.size()));
                } else if (line.isBlank() && inSentence) {
                    sentence++;
                }
                inSentence = !line.isBlank() && !line.startsWith("#");
            }
            Path expected =
                    conllu.resolveSibling(conllu.getFileName().toString().replace(".conllu", ".expected"));
            List<String> lines = Files.readAllLines(expected).stream()
                    .filter(l -> !l.isBlank())
                    .toList();
            Cast cast = new Cast(List.copyOf(actors.values()), List.of(), references, Map.of(), List.of());
            return new Case(conllu.getFileName().toString(), analysis, cast, said, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Reference> references(Matcher m, Sentence s, Map<String, Actor> actors) {
        String name = m.group(2);
        String code = m.group(4).replaceAll("/.*", "");
        Sector sector = m.group(4).contains("/") ? Sector.valueOf(m.group(4).replaceAll(".*/", "")) : null;
        Actor.Kind kind = Actor.Kind.valueOf(m.group(3).toUpperCase(Locale.ROOT));
        boolean known = kind != Actor.Kind.GROUP;
        List<Reference> found = new ArrayList<>();
        for (String token : m.group(1).split(",")) {
            int head = Integer.parseInt(token) - 1;
            Span span = s.token(head).span();
            actors.putIfAbsent(
                    name,
                    new Actor(
                            name,
                            name,
                            kind,
                            code.equals("-") ? null : code,
                            code.equals("-") ? null : code,
                            sector,
                            null,
                            null,
                            known,
                            List.of(new Mention(span, known ? Mention.By.NAME : Mention.By.DESCRIPTION))));
            found.add(new Reference(span, s.index(), head, List.of(name), Mention.By.NAME));
        }
        return found;
    }

    private static Said said(Matcher m, Sentence s, int index) {
        int cue = Integer.parseInt(m.group(1)) - 1;
        Span content = new Span(
                s.token(Integer.parseInt(m.group(6)) - 1).begin(),
                s.token(Integer.parseInt(m.group(7)) - 1).end());
        Statement statement = new Statement(
                "s" + (index + 1),
                List.of(m.group(4)),
                null,
                m.group(5).isEmpty() ? List.of() : List.of(m.group(5)),
                new Statement.Cue(s.token(cue).span(), s.token(cue).lemma()),
                List.of(content),
                m.group(2) == null ? Statement.Form.INDIRECT : Statement.Form.DIRECT,
                Statement.Act.valueOf(m.group(3).toUpperCase(Locale.ROOT)),
                List.of(),
                null,
                Dating.UNKNOWN,
                null,
                List.of(s.span()),
                0.9);
        return new Said(statement, s.index(), cue, "case");
    }

    Article article() {
        String text = analysis.text();
        List<Block> blocks = List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length())));
        return new Article(
                "id", null, null, null, analysis.language(), null, null, null, Dating.UNKNOWN, text, blocks, List.of());
    }

    /** One line: type, status, sources, targets, the words that prove it, and the purpose where there is one. */
    String line(Event e) {
        String words = e.evidence().stream().map(s -> s.of(analysis.text())).collect(Collectors.joining(" … "));
        return e.type() + " " + e.status().name().toLowerCase(Locale.ROOT) + " | " + names(e.sources()) + " > "
                + names(e.targets()) + " | " + words
                + (e.purpose() == null ? "" : " | " + e.purpose().of(analysis.text()));
    }

    private static String names(List<String> ids) {
        return ids.isEmpty()
                ? "nobody"
                : String.join(", ", Set.copyOf(ids).stream().sorted().toList());
    }

    @Override
    public String toString() {
        return name;
    }
}
