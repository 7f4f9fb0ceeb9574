package org.readout.statements;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.actors.Reference;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.record.Actor.Mention.By;
import org.readout.record.Span;

/**
 * Whom a pronoun outside quotations means that was taken for somebody last named inside one: '« Le Tchad est un État de droit
 * », a-t-il rappelé'. Whoever is named in what is quoted hardly goes on speaking behind it.
 */
final class Meant {

    private static final int FARTHEST = 700;

    private final Passage passage;

    Meant(Passage passage) {
        this.passage = passage;
    }

    /** The source, a pronoun with whoever was last the subject of a clause that is not quoted. */
    Source outside(Source source) {
        boolean one = source.kind() == Source.Kind.PRONOUN && source.actors().size() == 1 && !plural(source);
        if (!one || passage.outermostAt(source.span().begin()).isPresent() || !quoted(source)) {
            return source;
        }
        String taken = source.actors().get(0);
        String pronoun = form(source.span());
        List<Reference> told = passage.cast().references().stream()
                .filter(r -> near(r, source) && !r.actors().contains(taken) && told(r) && speaks(r, pronoun))
                .sorted(Comparator.comparingInt((Reference r) -> -r.span().begin()))
                .toList();
        return told.stream()
                .filter(this::subject)
                .findFirst()
                .or(() -> told.stream()
                        .filter(r -> named(r) && !passage.isPerson(taken))
                        .findFirst())
                .map(r -> source.withActors(r.actors()))
                .orElse(source);
    }

    /** Whether the last that names whom the pronoun was taken for stands inside a quotation. */
    private boolean quoted(Source source) {
        Optional<Reference> last = passage.cast().references().stream()
                .filter(r ->
                        near(r, source) && r.by() != By.PRONOUN && r.actors().equals(source.actors()))
                .max(Comparator.comparingInt((Reference r) -> r.span().begin()));
        return last.filter(r -> passage.outermostAt(r.span().begin()).isPresent())
                .isPresent();
    }

    private static boolean near(Reference r, Source source) {
        return r.span().end() <= source.span().begin()
                && source.span().begin() - r.span().end() < FARTHEST;
    }

    private boolean told(Reference r) {
        return r.actors().size() == 1
                && r.by() != By.PRONOUN
                && passage.outermostAt(r.span().begin()).isEmpty();
    }

    private static boolean named(Reference r) {
        return r.by() == By.NAME || r.by() == By.OFFICE;
    }

    private boolean subject(Reference r) {
        Sentence s = passage.sentences().get(r.sentence());
        return (s.token(r.head()).is("nsubj") || r.span().begin() == s.begin());
    }

    /** Whether the words name a person whom no pronoun of the other gender stands for anywhere. */
    private boolean speaks(Reference r, String pronoun) {
        String id = r.actors().get(0);
        Token head = passage.sentences().get(r.sentence()).token(r.head());
        boolean somebody = named(r) || passage.speech().namesSomebody(head);
        String other = passage.speech().isWord("he", pronoun) ? "she" : "he";
        return passage.isPerson(id)
                && somebody
                && passage.cast().references().stream()
                        .noneMatch(p -> p.by() == By.PRONOUN
                                && p.actors().equals(r.actors())
                                && passage.speech().isWord(other, form(p.span())));
    }

    private String form(Span pronoun) {
        return pronoun.of(passage.text()).replaceFirst("^-(?:t-)?", "");
    }

    private boolean plural(Source source) {
        return passage.sentenceAt(source.span().begin())
                .flatMap(s -> s.at(source.span().begin()))
                .filter(t -> t.feature("Number").equals("Plur"))
                .isPresent();
    }
}
