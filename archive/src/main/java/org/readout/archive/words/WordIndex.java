package org.readout.archive.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * An index of the words of numbered articles, in a folder. It remembers up to which article it has got and what that one
 * is known by, so that whoever owns the articles can tell whether it is theirs and what it lacks. Searched on any number
 * of threads; added to on one.
 */
public final class WordIndex implements AutoCloseable {

    private static final String ARTICLE = "article";
    private static final String UP_TO = "upTo";
    private static final String KNOWN_BY = "knownBy";

    private static final String TITLE = "title.";
    private static final float TITLE_WEIGHT = 2;
    private static final List<String> LANGUAGES = List.of("fr", "en");
    private static final String OTHER = "other";
    private static final double BUFFER_MEGABYTES = 64;

    private final Path folder;
    private final Directory directory;
    private final Analyzer analyzer = analyzer();
    private @Nullable DirectoryReader opened;

    private WordIndex(Path folder, Directory directory) {
        this.folder = folder;
        this.directory = directory;
    }

    /** One article. */
    public record Text(long article, String language, String title, String text) {}

    /**
     * How far an index has got.
     *
     * @param upTo the number of the last article; 0 where there is none
     * @param knownBy what that article is known by
     */
    public record Mark(long upTo, String knownBy) {

        /** Nothing is indexed. */
        public static final Mark NOTHING = new Mark(0, "");
    }

    /** The index in a folder; there need be neither yet. */
    public static WordIndex at(Path folder) {
        try {
            return new WordIndex(folder, FSDirectory.open(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": no index of words can be kept here", e);
        }
    }

    private static Analyzer analyzer() {
        Map<String, Analyzer> fields = new HashMap<>();
        Map<String, Analyzer> languages = Map.of("fr", new FrenchAnalyzer(), "en", new EnglishAnalyzer());
        languages.forEach((language, of) -> {
            fields.put(language, of);
            fields.put(TITLE + language, of);
        });
        return new PerFieldAnalyzerWrapper(new StandardAnalyzer(), fields);
    }

    /** How far it has got; nothing where it is missing or cannot be read. */
    public Mark mark() {
        try {
            Map<String, String> data = reader().getIndexCommit().getUserData();
            return new Mark(Long.parseLong(data.getOrDefault(UP_TO, "0")), data.getOrDefault(KNOWN_BY, ""));
        } catch (IOException | IllegalArgumentException e) {
            forget();
            return Mark.NOTHING;
        }
    }

    private synchronized void forget() {
        opened = null;
    }

    /** The index as it stands on the disk: what was opened is kept as long as that is the same. */
    private synchronized DirectoryReader reader() throws IOException {
        DirectoryReader last = opened;
        DirectoryReader now = last == null ? DirectoryReader.open(directory) : DirectoryReader.openIfChanged(last);
        if (now == null) {
            return Objects.requireNonNull(last);
        }
        opened = now;
        if (last != null) {
            last.decRef();
        }
        return now;
    }

    /** Adds articles. */
    public interface Adding extends AutoCloseable {
        void add(Text text);

        /** What was added stays; the index has got so far. */
        void upTo(Mark mark);

        @Override
        void close();
    }

    /**
     * Opens it to add to it. What is not told to stay is forgotten.
     *
     * @param anew whether what is there is thrown away
     * @throws UncheckedIOException where another process adds to it, or it cannot be written
     */
    public Adding adding(boolean anew) {
        try {
            Files.createDirectories(folder);
            IndexWriterConfig config = new IndexWriterConfig(analyzer)
                    .setOpenMode(anew ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                    .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                    .setCommitOnClose(false);
            return new Writing(new IndexWriter(directory, config));
        } catch (IOException e) {
            throw new UncheckedIOException("the index of words cannot be written: " + e.getMessage(), e);
        }
    }

    private static final class Writing implements Adding {
        private final IndexWriter writer;

        Writing(IndexWriter writer) {
            this.writer = writer;
        }

        @Override
        public void add(Text text) {
            String field = LANGUAGES.contains(text.language()) ? text.language() : OTHER;
            Document document = new Document();
            document.add(new NumericDocValuesField(ARTICLE, text.article()));
            document.add(new TextField(field, text.text(), Field.Store.NO));
            document.add(new TextField(TITLE + field, text.title(), Field.Store.NO));
            attempt(() -> writer.addDocument(document));
        }

        @Override
        public void upTo(Mark mark) {
            writer.setLiveCommitData(Map.of(UP_TO, String.valueOf(mark.upTo()), KNOWN_BY, mark.knownBy())
                    .entrySet());
            attempt(writer::commit);
        }

        @Override
        public void close() {
            attempt(() -> {
                writer.rollback();
                return 0;
            });
        }

        private interface Attempt {
            long make() throws IOException;
        }

        private static void attempt(Attempt attempt) {
            try {
                attempt.make();
            } catch (IOException e) {
                throw new UncheckedIOException("the index of words cannot be written: " + e.getMessage(), e);
            }
        }
    }

    /**
     * The articles that have all of some words, the best first. {@code "words in a row"}, {@code either | or} and
     * {@code -not} are understood; nothing that is asked is wrong.
     */
    public List<Long> best(String words, int most) {
        return searched(searcher -> {
            Query query = query(words);
            int all = searcher.count(query);
            return all == 0 ? List.of() : numbers(searcher, searcher.search(query, Math.min(most, all)).scoreDocs);
        });
    }

    /** All articles that have the words, in no order. */
    public List<Long> all(String words) {
        return searched(searcher -> {
            List<Long> found = new ArrayList<>();
            searcher.search(query(words), new Numbers(found));
            return found;
        });
    }

    private Query query(String words) {
        Map<String, Float> fields = new HashMap<>();
        for (String language : List.of("fr", "en", OTHER)) {
            fields.put(language, 1f);
            fields.put(TITLE + language, TITLE_WEIGHT);
        }
        SimpleQueryParser parser = new SimpleQueryParser(
                analyzer,
                fields,
                SimpleQueryParser.AND_OPERATOR
                        | SimpleQueryParser.OR_OPERATOR
                        | SimpleQueryParser.NOT_OPERATOR
                        | SimpleQueryParser.PHRASE_OPERATOR
                        | SimpleQueryParser.WHITESPACE_OPERATOR);
        parser.setDefaultOperator(BooleanClause.Occur.MUST);
        return parser.parse(words);
    }

    private interface Search {
        List<Long> in(IndexSearcher searcher) throws IOException;
    }

    private List<Long> searched(Search search) {
        try {
            DirectoryReader reader = reader();
            if (!reader.tryIncRef()) {
                return searched(search);
            }
            try {
                return search.in(new IndexSearcher(reader));
            } finally {
                reader.decRef();
            }
        } catch (IndexNotFoundException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("the index of words cannot be read: " + e.getMessage(), e);
        }
    }

    /** The numbers of what was found; read in the order in which they lie, told in that of the hits. */
    private static List<Long> numbers(IndexSearcher searcher, ScoreDoc[] hits) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        Integer[] inOrder = new Integer[hits.length];
        Arrays.setAll(inOrder, i -> i);
        Arrays.sort(inOrder, Comparator.comparingInt(i -> hits[i].doc));
        Long[] numbers = new Long[hits.length];
        int leaf = -1;
        NumericDocValues values = null;
        for (int i : inOrder) {
            int of = ReaderUtil.subIndex(hits[i].doc, leaves);
            if (of != leaf || values == null) {
                leaf = of;
                values = DocValues.getNumeric(leaves.get(of).reader(), ARTICLE);
            }
            numbers[i] = values.advanceExact(hits[i].doc - leaves.get(of).docBase) ? values.longValue() : 0;
        }
        return Arrays.asList(numbers);
    }

    /** Takes the number of whatever is found. */
    private static final class Numbers extends SimpleCollector {
        private final List<Long> found;
        private @Nullable NumericDocValues numbers;

        Numbers(List<Long> found) {
            this.found = found;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            numbers = leaf.reader().getNumericDocValues(ARTICLE);
        }

        @Override
        public void collect(int doc) throws IOException {
            if (numbers != null && numbers.advanceExact(doc)) {
                found.add(numbers.longValue());
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (opened != null) {
                opened.close();
            }
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
