package org.readout.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.readout.language.Analysis;
import org.readout.language.Analyzer;
import org.readout.language.Sentence;
import org.readout.language.trees.Tree;

/**
 * Analyzes French or English with CoreNLP's tokenizer, tagger and neural dependency parser; no names, no dates.
 * Immutable, for any number of threads. Takes any text: control characters and lone surrogates count as blanks, an
 * endless sentence is cut. Making one loads models: seconds, and some hundred megabytes that it keeps.
 *
 * <p>The parts of a contraction ('du', 'aux', 'des' where it means 'de les') share its stretch of text.
 */
public final class CoreNlpAnalyzer implements Analyzer {

    /** The name of every analyzer here, to be had without loading one: engine, version, and its models' by that. */
    public static final String NAME = "corenlp-4.5.10";

    private final String language;
    private final LanguageSteps steps;
    private final MaxentTagger tagger;
    private final Function<List<CoreLabel>, Tree> parser;

    private CoreNlpAnalyzer(
            String language, LanguageSteps steps, MaxentTagger tagger, Function<List<CoreLabel>, Tree> parser) {
        this.language = language;
        this.steps = steps;
        this.tagger = tagger;
        this.parser = parser;
    }

    /** Loads the models of French. */
    public static CoreNlpAnalyzer french() {
        return new CoreNlpAnalyzer(
                "fr",
                new FrenchSteps(),
                Models.tagger("pos-tagger/french-ud.tagger"),
                Models.parser("parser/nndep/UD_French.gz", "French"));
    }

    /** Loads the models of English. */
    public static CoreNlpAnalyzer english() {
        return new CoreNlpAnalyzer(
                "en",
                new EnglishSteps(),
                Models.tagger("pos-tagger/english-left3words-distsim.tagger"),
                Models.parser("parser/nndep/english_UD.gz", "English"));
    }

    /**
     * Loads English with a parser of constituents, whose trees are turned into dependencies: slower by half, to teach
     * by. Its model is in CoreNLP's {@code models-english}, which has to be on the class path.
     */
    public static CoreNlpAnalyzer englishByConstituents() {
        return new CoreNlpAnalyzer(
                "en",
                new EnglishSteps(),
                Models.tagger("pos-tagger/english-left3words-distsim.tagger"),
                Models.englishConstituents("srparser/englishSR.beam.ser.gz"));
    }

    /**
     * Loads French with a parser of constituents, whose phrases stand for relations: a second opinion on heads, to teach
     * by, and no analysis to read.
     */
    public static CoreNlpAnalyzer frenchByConstituents() {
        return new CoreNlpAnalyzer(
                "fr",
                new FrenchSteps(),
                Models.tagger("pos-tagger/french-ud.tagger"),
                Models.frenchConstituents("srparser/frenchSR.beam.ser.gz"));
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Analysis analyze(String text) {
        String plain = PlainText.of(text);
        List<Sentence> sentences = new ArrayList<>();
        for (List<Piece> pieces : SentenceSplitter.split(plain, steps.pieces(plain))) {
            sentences.add(sentence(sentences.size(), steps.expand(pieces)));
        }
        return new Analysis(text, language, sentences);
    }

    private Sentence sentence(int index, List<Piece> pieces) {
        List<CoreLabel> labels = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            CoreLabel label = new CoreLabel();
            label.setWord(piece.word());
            label.setValue(piece.word());
            label.setIndex(labels.size() + 1);
            labels.add(label);
        }
        tagger.tagCoreLabels(labels);
        return new Sentence(index, steps.tokens(pieces, labels, parser.apply(labels)));
    }
}
