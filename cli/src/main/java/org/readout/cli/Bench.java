package org.readout.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readout.intake.Intake;
import org.readout.intake.Source;
import org.readout.intake.UnreadableException;
import org.readout.knowledge.Knowledge;
import org.readout.language.Analysis;
import org.readout.language.Analyzer;
import org.readout.language.Sentence;
import org.readout.language.SentenceChoice;
import org.readout.reader.Reader;
import org.readout.reader.UnsupportedLanguageException;
import org.readout.record.Article;
import org.readout.record.Record;
import org.readout.record.RecordCodec;

/** Reads the same articles round after round on one thread and takes the time of every room. For one thread. */
final class Bench {

    private final Intake intake;
    private final Reader reader;
    private final RecordCodec codec = new RecordCodec();
    private long tokens;
    private long parsed;
    private long articles;

    Bench(Intake intake, Knowledge knowledge, Function<String, Optional<Analyzer>> engines) {
        this.intake = intake;
        this.reader = new Reader(knowledge, language -> engines.apply(language).map(Counting::new));
    }

    /** Reads the articles some times over. */
    Stopwatch rounds(List<Source> sources, int rounds) {
        tokens = 0;
        parsed = 0;
        articles = 0;
        Stopwatch watch = new Stopwatch();
        for (int i = 0; i < rounds; i++) {
            sources.forEach(source -> read(source, watch));
        }
        return watch;
    }

    private void read(Source source, Stopwatch watch) {
        watch.start();
        try {
            Article article = intake.article(source, problem -> {});
            watch.left("intake");
            Record record = reader.read(article, watch);
            byte[] line = codec.toLine(record).getBytes(StandardCharsets.UTF_8);
            watch.left("writing");
            articles += line.length > 0 ? 1 : 0;
        } catch (UnreadableException | UnsupportedLanguageException e) {
            watch.left("left out");
        }
    }

    /** Tokens of the last rounds, as the engine cuts them. */
    long tokens() {
        return tokens;
    }

    /** Those of them in sentences that were given a tree. */
    long parsed() {
        return parsed;
    }

    /** Articles of the last rounds that were read. */
    long articles() {
        return articles;
    }

    /** An engine whose tokens are counted. */
    private final class Counting implements Analyzer {
        private final Analyzer engine;

        Counting(Analyzer engine) {
            this.engine = engine;
        }

        @Override
        public String language() {
            return engine.language();
        }

        @Override
        public String name() {
            return engine.name();
        }

        @Override
        public Analysis analyze(String text) {
            return analyze(text, SentenceChoice.ALL);
        }

        @Override
        public Analysis analyze(String text, SentenceChoice choice) {
            Analysis analysis = engine.analyze(text, choice);
            for (Sentence s : analysis.sentences()) {
                tokens += s.size();
                parsed += s.hasTree() ? s.size() : 0;
            }
            return analysis;
        }
    }
}
