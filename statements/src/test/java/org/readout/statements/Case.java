package org.readout.statements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Cast;
import org.readout.actors.Reference;
import org.readout.language.Analysis;
import org.readout.language.Conllu;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Actor;
import org.readout.record.Actor.Mention;
import org.readout.record.Article;
import org.readout.record.Block;
import org.readout.record.Dating;
import org.readout.record.Sector;
import org.readout.record.Span;
import org.readout.record.Statement;

/**
 * Sentences analysed by hand with their actors, and the statements expected of them.
 *
 * <p>In the comments of the CoNLL-U file {@code # actor 2-4,9 = Ana Torres person PER/GOV} says that the phrase of tokens 2
 * to 4 of the sentence below, and the one of token 9, name Ana Torres of Peru, of sector {@code GOV}; a country that is not
 * known is {@code -}. Where {@code # newpar} parts the sentences, the first paragraph is the title.
 *
 * <p>A line of the sibling {@code .expected} is {@code s1 act form | speakers > addressees | cue | content}; {@code s2 in s1}
 * where one is told in another, {@code …} between the parts of an interrupted content, {@code at venue} at the end where
 * there is one. {@code #} begins a comment; a file without lines expects no statement.
 */
record Case(String name, Article article, Analysis analysis, Cast cast, List<String> expected) {

    private static final Pattern ACTOR =
            Pattern.compile("# actor (\\S+) = (.+) (state|person|group|organisation) (\\S+)");

    static Case read(Path conllu, String language) throws IOException {
        String text = Files.readString(conllu);
        Analysis analysis = Conllu.read(text, language);
        Path expected = conllu.resolveSibling(conllu.getFileName().toString().replace(".conllu", ".expected"));
        List<String> lines = Files.readAllLines(expected).stream()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .toList();
        return new Case(conllu.getFileName().toString(), article(analysis), analysis, cast(text, analysis), lines);
    }

    private static Cast cast(String conllu, Analysis analysis) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        List<Reference> references = new ArrayList<>();
        int sentence = 0;
        boolean inSentence = false;
        for (String line : conllu.split("\n")) {
            Matcher actor = ACTOR.matcher(line.strip());
            if (actor.matches()) {
                references.addAll(references(actor, analysis.sentences().get(sentence), actors));
            } else if (line.isBlank() && inSentence) {
                sentence++;
            }
            inSentence = !line.isBlank() && !line.startsWith("#");
        }
        return new Cast(List.copyOf(actors.values()), List.of(), references, Map.of(), List.of());
    }

    private static List<Reference> references(Matcher m, Sentence s, Map<String, Actor> actors) {
        List<Reference> found = new ArrayList<>();
        for (String place : m.group(1).split(",")) {
            Token first = s.token(Integer.parseInt(place.replaceAll("-.*", "")) - 1);
            Token last = s.token(Integer.parseInt(place.replaceAll(".*-", "")) - 1);
            Span span = new Span(first.begin(), last.end());
            Token head = s.headOf(span).orElse(first);
            Mention.By by = head.upos() == Upos.PRON || head.upos() == Upos.DET ? Mention.By.PRONOUN : Mention.By.NAME;
            actors.putIfAbsent(m.group(2), actor(m, span));
            found.add(new Reference(span, s.index(), head.index(), List.of(m.group(2)), by));
        }
        return found;
    }

    private static Actor actor(Matcher m, Span span) {
        String country = m.group(4).replaceAll("/.*", "");
        @Nullable String code = country.equals("-") ? null : country;
        @Nullable
        Sector sector = m.group(4).contains("/") ? Sector.valueOf(m.group(4).replaceAll(".*/", "")) : null;
        Actor.Kind kind = Actor.Kind.valueOf(m.group(3).toUpperCase(Locale.ROOT));
        List<Mention> mentions = List.of(new Mention(span, Mention.By.NAME));
        return new Actor(m.group(2), m.group(2), kind, code, code, sector, null, null, true, mentions);
    }

    private static Article article(Analysis analysis) {
        String text = analysis.text();
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        for (String part : text.split("\n\n")) {
            boolean title = begin == 0 && part.length() < text.length();
            Block.Kind kind = title ? Block.Kind.TITLE : Block.Kind.PARAGRAPH;
            blocks.add(new Block(kind, new Span(begin, begin + part.length())));
            begin += part.length() + 2;
        }
        return new Article(
                "case",
                null,
                null,
                null,
                analysis.language(),
                null,
                null,
                null,
                Dating.UNKNOWN,
                text,
                blocks,
                List.of());
    }

    /** A statement as a line of {@code .expected}. */
    String line(Statement s) {
        String cue = s.cue() == null ? "no cue" : s.cue().lemma();
        String content = s.content().stream().map(c -> c.of(analysis.text())).collect(Collectors.joining(" … "));
        return s.id() + (s.within() == null ? "" : " in " + s.within()) + " " + lower(s.act()) + " "
                + lower(s.form()) + " | " + names(s.speakers()) + " > " + names(s.addressees()) + " | " + cue + " | "
                + content + (s.venue() == null ? "" : " | at " + s.venue());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String names(List<String> ids) {
        return ids.isEmpty() ? "nobody" : String.join(", ", ids);
    }

    @Override
    public String toString() {
        return name;
    }
}
