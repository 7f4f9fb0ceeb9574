package org.readout.language.swift.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.readout.language.Upos;

/**
 * Tags and parses the words of sentences in one language. Immutable, for any number of threads; each thread works with a
 * {@link Room} of its own.
 */
public final class SyntaxModel {

    private static final String ROOT = "root";

    private final ModelFile.Content content;
    private final Tagger tagger;
    private final Parser parser;

    SyntaxModel(ModelFile.Content content) {
        this.content = content;
        this.tagger = new Tagger(content.tagSet(), content.tags(), content.morphology());
        this.parser = new Parser(content.relations(), new MoveWeights(content.moves()), content.labels());
    }

    /**
     * The model of a language that comes with this module, or none; takes some tenths of a second, each time.
     *
     * @param language ISO 639-1
     */
    public static Optional<SyntaxModel> load(String language) {
        try (InputStream in = SyntaxModel.class.getResourceAsStream(language + ".model")) {
            return in == null ? Optional.empty() : Optional.of(read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("model of " + language, e);
        }
    }

    /** @throws IOException also where the stream holds no model */
    public static SyntaxModel read(InputStream in) throws IOException {
        return new SyntaxModel(ModelFile.read(in));
    }

    /** Room to work in; to be used by one thread at a time, for any number of sentences. */
    public Room room() {
        return new Room(content);
    }

    /**
     * Tags and parses one sentence.
     *
     * @param forms its syntactic words, none empty: 'de', 'le' for 'du'
     */
    public Syntax analyze(String[] forms, Room room) {
        return parse(tag(forms, room), room);
    }

    /** Only tags one sentence: every word is a root. */
    public Syntax tag(String[] forms, Room room) {
        room.words.fill(forms, content.lexicon());
        tagger.tag(room.tagged, room.scratch);
        Upos[] upos = new Upos[forms.length];
        String[] features = new String[forms.length];
        for (int i = 0; i < forms.length; i++) {
            upos[i] = content.tagSet().upos(room.tagged.tag(i));
            features[i] = content.tagSet().features(room.tagged.morphology[i + Words.MARGIN]);
        }
        int[] heads = new int[forms.length];
        Arrays.fill(heads, -1);
        String[] relations = new String[forms.length];
        Arrays.fill(relations, ROOT);
        return new Syntax(upos, features, heads, relations);
    }

    /** Parses the sentence that was tagged last in this room. */
    public Syntax parse(Syntax tagged, Room room) {
        int size = tagged.upos().length;
        parser.parse(size, room.state, room.moves, room.labels, room.scratch);
        String[] relations = new String[size];
        for (int i = 0; i < size; i++) {
            relations[i] = content.relations().name(room.state.labels[i]);
        }
        return new Syntax(tagged.upos(), tagged.features(), room.state.tree(), relations);
    }

    ModelFile.Content content() {
        return content;
    }

    Tagger tagger() {
        return tagger;
    }

    /** What one thread works in. */
    public static final class Room {
        final Words words = new Words();
        final Tagged tagged;
        final State state = new State();
        final Scratch scratch = new Scratch();
        final MoveFeatures moves;
        final LabelFeatures labels;

        private Room(ModelFile.Content content) {
            tagged = new Tagged(words, content.tagSet(), content.relations());
            moves = new MoveFeatures(tagged, state, scratch.features);
            labels = new LabelFeatures(tagged, state, scratch.features);
        }
    }
}
