package org.readout.language.corenlp;

import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Properties;

/** Loads the engine's models, silently. */
final class Models {

    private static final String ROOT = "edu/stanford/nlp/models/";

    private Models() {}

    static MaxentTagger tagger(String path) {
        silence();
        return new MaxentTagger(ROOT + path, new Properties(), false);
    }

    static DependencyParser parser(String path, String language) {
        silence();
        Properties properties = new Properties();
        properties.setProperty("language", language);
        return DependencyParser.loadFromModelFile(ROOT + path, properties);
    }

    /** The engine has one log for all its parts; only the engine writes there. */
    private static void silence() {
        RedwoodConfiguration.current().clear().apply();
    }
}
