package org.readout.statements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.actors.Cast;
import org.readout.actors.Reference;
import org.readout.record.Actor;
import org.readout.record.Actor.Mention.By;
import org.readout.record.Article;
import org.readout.record.Block;
import org.readout.record.Span;

/**
 * The turns of a dialogue set out like a play: 'Orsal: We will not sell.', 'Q: Is that final? A: Yes.' Each paragraph opens
 * with who speaks and a colon; one without such a label goes on with the turn before. Words said in a turn stand for
 * themselves as those in quotation marks do.
 */
final class Turns {

    private static final Pattern LABEL = Pattern.compile("(\\p{Lu}[^:\\n\"“«]{0,48}?)\\s*:\\s+(?=\\S)");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?[ -]?){2,4}");
    private static final int LONGEST_LABEL = 5;
    private static final int FEWEST_TURNS = 2;
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_PARAGRAPHS = 4;

    private final Article article;
    private final Cast cast;
    private final Speech speech;
    private final Map<Source, List<Quotation>> turns = new LinkedHashMap<>();

    Turns(Article article, Cast cast, Speech speech) {
        this.article = article;
        this.cast = cast;
        this.speech = speech;
        List<Block> blocks = article.blocks();
        Map<Block, Span> labels = labels(blocks);
        if (isDialogue(labels)) {
            for (int i = 0; i < blocks.size(); i++) {
                Span label = labels.get(blocks.get(i));
                if (label != null) {
                    List<Quotation> words = words(blocks, i, label, labels);
                    speaker(label, blocks.get(0).span().begin()).ifPresent(who -> turns.put(who, words));
                }
            }
        }
    }

    /** A statement for each turn. */
    List<Draft> drafts() {
        return turns.entrySet().stream()
                .filter(t -> !t.getValue().isEmpty())
                .map(t -> new Draft(
                        null,
                        null,
                        t.getKey(),
                        List.of(),
                        t.getValue().stream().map(Quotation::span).toList(),
                        "turn",
                        0.7))
                .toList();
    }

    /** What is quoted, the turns among it: what stands in marks within a turn is quoted by whoever speaks there. */
    List<Quotation> with(List<Quotation> quotations) {
        List<Quotation> all = new ArrayList<>();
        List<Quotation> said = turns.values().stream().flatMap(List::stream).toList();
        for (Quotation q : quotations) {
            boolean within = said.stream().anyMatch(t -> t.span().contains(q.span()));
            all.add(within ? new Quotation(q.span(), q.inner(), q.depth() + 1, q.closed()) : q);
        }
        all.addAll(said);
        all.sort((a, b) -> a.span().begin() != b.span().begin()
                ? Integer.compare(a.span().begin(), b.span().begin())
                : Integer.compare(b.span().end(), a.span().end()));
        return List.copyOf(all);
    }

    /** The labels that open paragraphs, in the order of the text. */
    private Map<Block, Span> labels(List<Block> blocks) {
        Map<Block, Span> found = new LinkedHashMap<>();
        for (Block block : blocks) {
            Matcher m = LABEL.matcher(block.span().of(article.text()));
            boolean prose = block.kind() != Block.Kind.TITLE
                    && block.kind() != Block.Kind.DECK
                    && block.kind() != Block.Kind.CAPTION;
            if (prose && m.lookingAt() && Passage.words(m.group(1)) <= LONGEST_LABEL) {
                int begin = block.span().begin();
                found.put(block, new Span(begin, begin + m.group(1).length()));
            }
        }
        return found;
    }

    /** Turns of two speakers at least; questions and answers, or one who speaks again: a list of persons is none. */
    private boolean isDialogue(Map<Block, Span> labels) {
        Set<String> different = new HashSet<>();
        int known = 0;
        boolean inTurn = false;
        for (Span label : labels.values()) {
            String words = words(label);
            boolean asked = asks(words) || answers(words);
            boolean one = asked || named(label).isPresent() || initialled(words).isPresent();
            inTurn |= asked || one && different.contains(words);
            different.add(words);
            known += one ? 1 : 0;
        }
        return inTurn && known >= FEWEST_TURNS && different.size() >= 2 && known * 2 >= labels.size();
    }

    private Optional<Source> speaker(Span label, int top) {
        String words = words(label);
        if (asks(words)) {
            return Optional.empty();
        }
        Optional<List<String>> who = answers(words)
                ? interviewed(new Span(top, label.begin()))
                : initialled(words).or(() -> named(label));
        return who.map(ids -> new Source(label, ids, Source.Kind.PHRASE));
    }

    private boolean asks(String label) {
        return speech.isWord("asks", label);
    }

    private boolean answers(String label) {
        return speech.isWord("answers", label);
    }

    private String words(Span label) {
        return label.of(article.text()).strip();
    }

    /** The person, or the paper, that a label names. */
    private Optional<List<String>> named(Span label) {
        return cast.within(label).stream()
                .filter(r ->
                        is(r, Actor.Kind.PERSON) || r.span().begin() == label.begin() && is(r, Actor.Kind.ORGANISATION))
                .reduce((first, last) -> is(first, Actor.Kind.PERSON) ? first : last)
                .map(Reference::actors);
    }

    private boolean is(Reference r, Actor.Kind kind) {
        return r.actors().stream()
                .allMatch(id -> cast.actor(id).filter(a -> a.kind() == kind).isPresent());
    }

    /** 'C. V.' for Claire Vasseur. */
    private Optional<List<String>> initialled(String label) {
        if (!INITIALS.matcher(label).matches()) {
            return Optional.empty();
        }
        String letters = label.replaceAll("[^\\p{Lu}]", "");
        return cast.actors().stream()
                .filter(a -> a.kind() == Actor.Kind.PERSON && letters.equals(initials(a.name())))
                .findFirst()
                .map(a -> List.of(a.id()));
    }

    private static String initials(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            letters.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT));
        }
        return letters.toString();
    }

    /** Who answers: the person whom the words above the first turn name most. */
    private Optional<List<String>> interviewed(Span above) {
        Map<List<String>, Integer> count = new LinkedHashMap<>();
        cast.within(above).stream()
                .filter(r -> r.by() == By.NAME && is(r, Actor.Kind.PERSON))
                .forEach(r -> count.merge(r.actors(), 1, Integer::sum));
        return count.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey);
    }

    /** The paragraphs of the turn that opens with a block: the rest of it, and those up to the next label. */
    private List<Quotation> words(List<Block> blocks, int first, Span label, Map<Block, Span> labels) {
        List<Quotation> words = new ArrayList<>();
        int begin = label.end();
        String text = article.text();
        while (begin < text.length() && (Passage.blank(text.charAt(begin)) || text.charAt(begin) == ':')) {
            begin++;
        }
        add(words, begin, blocks.get(first).span().end());
        int next = first + 1;
        while (next < blocks.size() && !labels.containsKey(blocks.get(next)) && next - first <= MOST_PARAGRAPHS) {
            next++;
        }
        boolean another = next < blocks.size() && labels.containsKey(blocks.get(next));
        for (int i = first + 1; another && i < next; i++) {
            if (blocks.get(i).kind() == Block.Kind.PARAGRAPH) {
                add(words, blocks.get(i).span().begin(), blocks.get(i).span().end());
            }
        }
        return words;
    }

    private void add(List<Quotation> words, int begin, int end) {
        if (begin >= end) {
            return;
        }
        Span span = new Span(begin, end);
        String said = span.of(article.text());
        boolean quoted = "«“\"„".indexOf(said.charAt(0)) >= 0;
        if (!quoted && Passage.words(said) >= FEWEST_WORDS) {
            words.add(new Quotation(span, span, 0, true));
        }
    }
}
