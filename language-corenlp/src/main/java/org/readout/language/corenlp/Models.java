package org.readout.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;

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
        return labels -> Tree.of(parser.predict(labels).typedDependencies(), labels.size());
    }

    /** English trees of constituents as Universal Dependencies, punctuation and all. */
    static Function<List<CoreLabel>, Tree> englishConstituents(String path) {
        silence();
        ShiftReduceParser parser = ShiftReduceParser.loadModel(ROOT + path);
        return labels -> Tree.of(
                new UniversalEnglishGrammaticalStructure(parser.apply(labels), any -> true).typedDependencies(),
                labels.size());
    }

    /** French trees of constituents as trees of words. */
    static Function<List<CoreLabel>, Tree> frenchConstituents(String path) {
        silence();
        ShiftReduceParser parser = ShiftReduceParser.loadModel(ROOT + path);
        return labels -> FrenchConstituents.of(parser.apply(labels));
    }

    /** The engine has one log for all its parts; only the engine writes there. */
    private static void silence() {
        RedwoodConfiguration.current().clear().apply();
    }
}
