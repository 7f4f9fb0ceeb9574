package org.readout.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.record.Article;
import org.readout.record.Record;
import org.readout.record.RecordCodec;
import org.readout.record.Soundness;

/**
 * The door of Readout: files, folders and streams to clean articles.
 *
 * <pre>{@code
 * Intake intake = Intake.builder().build();
 * Article article = intake.article(Source.text("note.txt", text), problem -> System.err.println(problem));
 * }</pre>
 *
 * <p>Reading goes in two steps, so that the second can run on many threads: {@link #read(Path, Sink)} finds documents
 * and holds no more than one at a time; {@link #article} makes an article of one. The same document always gives the
 * same article. Immutable, safe for any number of threads; the language detector (about 40 MB of memory) is loaded
 * when it is first needed.
 */
public final class Intake {

    private final Builder options;
    private final Languages languages;
    private final Lexicon lexicon = Lexicon.load();
    private final RecordCodec codec = new RecordCodec();

    private Intake(Builder options) {
        this.options = options;
        this.languages = new Languages(options.supported);
    }

    /** Options, all of which may be left as they are. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Finds the documents of a file or, deep and in name order, of a folder: {@code .txt}, {@code .html}, {@code .htm},
     * {@code .jsonl}, {@code .json}, {@code .warc}, feeds ({@code .xml}, {@code .rss}, {@code .atom}), each also {@code .gz}
     * or {@code .zst}; {@code -} is standard input. A file that is named itself is
     * read whatever its ending, by the look of it. Nothing is thrown for bad input: what cannot be read goes to
     * {@link Sink#problem} and the rest is read.
     */
    public void read(Path path, Sink sink) {
        new Folder(sink, options.maxBytes).read(path);
    }

    /**
     * Finds the documents of a stream, by the ending of its name where that is known, else by the look of it. The stream
     * is not closed.
     *
     * @param name stands for the stream in origins and problems
     */
    public void read(InputStream in, String name, Sink sink) {
        try {
            new Stream(name, sink, options.maxBytes).read(in, Format.ofName(name));
        } catch (IOException e) {
            sink.problem(Problem.leftOut(name, 0, Folder.reason(e)));
        }
    }

    /**
     * Finds the documents of a stretch of a file. A stretch of a WARC archive also knows the pages of what comes from
     * {@link Stretch#from} on, to which its revisits may refer. The stream is not closed.
     *
     * @param in the file from {@link Stretch#from} on
     * @param name of the file
     * @param size of the file
     */
    public void read(InputStream in, String name, long size, Stretch stretch, Sink sink) {
        if (!stretch.isCut(size)) {
            read(in, name, sink);
            return;
        }
        try {
            new Stream(name, sink, options.maxBytes).read(in, stretch, Format.ofName(name));
        } catch (IOException e) {
            sink.problem(Problem.leftOut(name, 0, Folder.reason(e)));
        }
    }

    /** Whether a file of this name, found in a folder, is taken for one with articles. */
    public static boolean takes(String name) {
        return !name.startsWith(".") && Format.ofName(name) != Format.UNKNOWN;
    }

    /**
     * Makes an article of one document.
     *
     * @param remarks takes what is amiss but does not prevent reading, such as broken characters
     * @throws UnreadableException where there is no article in it, or in no language that is wanted
     */
    public Article article(Source source, Consumer<Problem> remarks) throws UnreadableException {
        return new Making(source, options, languages, lexicon, remarks).article();
    }

    /**
     * The record that a document already is, where Readout wrote it: then nothing needs to be read again.
     *
     * @return nothing for any other document
     * @throws UnreadableException where it says that it is a record, and is none or contradicts itself
     */
    public Optional<Record> record(Source source) throws UnreadableException {
        if (!source.saysRecord()) {
            return Optional.empty();
        }
        try {
            Record record = codec.read(new String(source.bytes(), StandardCharsets.UTF_8));
            List<String> faults = Soundness.faults(record);
            if (faults.isEmpty()) {
                return Optional.of(record);
            }
            throw unsound(source, faults.get(0));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
            // Other programs may have written it: what is missing or amiss shows where it is used.
            throw unsound(
                    source, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static UnreadableException unsound(Source source, String why) {
        return new UnreadableException(Problem.leftOut(source.origin(), source.line(), "not a sound record: " + why));
    }

    /** Builds an {@link Intake}. */
    public static final class Builder {

        private Set<String> supported = Set.of();
        private boolean others;
        private @Nullable String language;
        private @Nullable LocalDate date;
        private int maxBytes = 16 << 20;

        private Builder() {}

        @Nullable
        String language() {
            return language;
        }

        @Nullable
        LocalDate date() {
            return date;
        }

        boolean others() {
            return others;
        }

        /** Languages (ISO 639-1) whose articles are wanted; others are unreadable. Left empty: all that are known. */
        public Builder supported(Set<String> codes) {
            for (String code : codes) {
                Languages.requireKnown(code);
            }
            supported = Set.copyOf(codes);
            return this;
        }

        /** Wants articles in other languages too; those supported are still the likelier ones of a short text. */
        public Builder others(boolean wanted) {
            others = wanted;
            return this;
        }

        /**
         * Takes every article for one in this language, whatever it says or looks like.
         *
         * @param code ISO 639-1, or null to find out
         * @throws IllegalArgumentException where that is no language known by name
         */
        public Builder language(@Nullable String code) {
            if (code != null) {
                Languages.requireKnown(code);
            }
            language = code;
            return this;
        }

        /** Takes every article for one of this day, or with null for one of the day it states, if it states one. */
        public Builder date(@Nullable LocalDate day) {
            date = day;
            return this;
        }

        /** The largest document to read, in bytes after unpacking (16 MiB); larger ones are left out and told. */
        public Builder maxBytes(int bytes) {
            if (bytes < 1) {
                throw new IllegalArgumentException("not a size: " + bytes);
            }
            maxBytes = bytes;
            return this;
        }

        /**
         * The intake.
         *
         * @throws IllegalArgumentException where the language is none of the supported
         */
        public Intake build() {
            if (language != null && !supported.isEmpty() && !supported.contains(language)) {
                throw new IllegalArgumentException(
                        Languages.named(language) + " is not one of the languages read: " + new TreeSet<>(supported));
            }
            Builder copy = new Builder();
            copy.supported = supported;
            copy.others = others;
            copy.language = language;
            copy.date = date;
            copy.maxBytes = maxBytes;
            return new Intake(copy);
        }
    }
}
