package org.readout.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import org.readout.language.trees.Tree;

/** Loads the engine's models, silently. */
final class Models {

    private static final String ROOT = "edu/stanford/nlp/models/";

    private Models() {}

    static MaxentTagger tagger(String path) {
        silence();
        return new MaxentTagger(ROOT + path, new Properties(), false);
    }

    static Function<List<CoreLabel>, Tree> parser(String path, String language) {
        silence();
        Properties properties = new Properties();
        properties.setProperty("language", language);
        DependencyParser parser = DependencyParser.loadFromModelFile(ROOT + path, properties);
        return labels -> tree(parser.predict(labels).typedDependencies(), labels.size());
    }

    /** English trees of constituents as Universal Dependencies, punctuation and all. */
    static Function<List<CoreLabel>, Tree> englishConstituents(String path) {
        silence();
        ShiftReduceParser parser = ShiftReduceParser.loadModel(ROOT + path);
        return labels -> tree(
                new UniversalEnglishGrammaticalStructure(parser.apply(labels), any -> true).typedDependencies(),
                labels.size());
    }

    /** French trees of constituents as trees of words. */
    static Function<List<CoreLabel>, Tree> frenchConstituents(String path) {
        silence();
        ShiftReduceParser parser = ShiftReduceParser.loadModel(ROOT + path);
        return labels -> FrenchConstituents.of(parser.apply(labels));
    }

    private static Tree tree(Collection<TypedDependency> dependencies, int size) {
        int[] heads = new int[size];
        String[] relations = new String[size];
        Arrays.fill(heads, -2);
        Arrays.fill(relations, "dep");
        for (TypedDependency dependency : dependencies) {
            int at = dependency.dep().index() - 1;
            heads[at] = dependency.gov().index() - 1;
            relations[at] = dependency.reln().toString();
        }
        return Tree.whole(heads, relations);
    }

    /** The engine has one log for all its parts; only the engine writes there. */
    private static void silence() {
        RedwoodConfiguration.current().clear().apply();
    }
}
