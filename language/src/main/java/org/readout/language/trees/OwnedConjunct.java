package org.readout.language.trees;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Gives a participle behind 'et' to the verb above the one it was joined to, where its object says that one alone did it:
 * {@code Il a accusé les délégués d'avoir gâché la réunion et présenté ses excuses}. Several would present excuses of theirs.
 */
public final class OwnedConjunct {

    private static final Set<String> OF_ONE = Set.of("son", "sa", "ses");

    private final List<String> forms;
    private final Tree tree;

    /** @param forms the words of the sentence */
    public OwnedConjunct(List<String> forms, Tree tree) {
        this.forms = forms;
        this.tree = tree;
    }

    /**
     * Mends the participles that were joined to an infinitive of the past.
     *
     * @param participle whether a word is a participle of the past
     * @param plural whether a noun is a plural
     */
    public void mend(IntPredicate participle, IntPredicate plural) {
        for (int i = 0; i < forms.size(); i++) {
            int joined = tree.heads()[i];
            if (joined >= 0
                    && tree.relations()[i].equals("conj")
                    && tree.relations()[joined].equals("xcomp")
                    && participle.test(i)
                    && isOfOne(i)) {
                int above = tree.heads()[joined];
                if (participle.test(above) && hasPlural(above, plural) && hasAuxiliary(above) && !hasAuxiliary(i)) {
                    tree.heads()[i] = above;
                }
            }
        }
    }

    private boolean isOfOne(int verb) {
        return children(verb)
                .filter(o -> tree.relations()[o].equals("obj"))
                .flatMap(this::children)
                .anyMatch(d -> OF_ONE.contains(forms.get(d).toLowerCase(Locale.ROOT)));
    }

    private boolean hasPlural(int verb, IntPredicate plural) {
        return children(verb).anyMatch(o -> tree.relations()[o].equals("obj") && plural.test(o));
    }

    private boolean hasAuxiliary(int verb) {
        return children(verb).anyMatch(a -> tree.relations()[a].startsWith("aux"));
    }

    private IntStream children(int token) {
        return Arrays.stream(tree.children(token));
    }
}
