package org.readout.language.swift.syntax;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The file of a model: a mark, a version, then, deflated, tags, features, relations, the lexicon and three tables of
 * weights. Numbers of features are kept as the steps between them. The same model gives the same bytes.
 */
final class ModelFile {

    private static final int MARK = 0x52445357;
    private static final int VERSION = 1;

    private ModelFile() {}

    /** All that is learned. */
    record Content(
            TagSet tagSet,
            Relations relations,
            HashedLexicon lexicon,
            Weights tags,
            Weights morphology,
            Weights moves,
            Weights labels) {}

    /** Leaves the stream open. */
    static void write(Content model, OutputStream to) throws IOException {
        DataOutputStream head = new DataOutputStream(to);
        head.writeInt(MARK);
        head.writeInt(VERSION);
        DeflaterOutputStream deflated = new DeflaterOutputStream(head);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(deflated, 1 << 16));
        strings(model.tagSet().names(), out);
        strings(model.tagSet().features(), out);
        for (int tag = 0; tag < model.tagSet().size(); tag++) {
            int[] candidates = model.tagSet().candidates(tag);
            out.writeShort(candidates.length);
            for (int candidate : candidates) {
                out.writeShort(candidate);
            }
        }
        strings(model.relations().names(), out);
        steps(model.lexicon().forms(), out);
        out.write(model.lexicon().readings());
        for (Weights weights : List.of(model.tags(), model.morphology(), model.moves(), model.labels())) {
            write(weights, out);
        }
        out.flush();
        deflated.finish();
        head.flush();
    }

    /**
     * Leaves the stream open.
     *
     * @throws IOException also where the stream holds no model, or one of another version
     */
    static Content read(InputStream from) throws IOException {
        DataInputStream head = new DataInputStream(from);
        if (head.readInt() != MARK) {
            throw new IOException("not a model of the swift engine");
        }
        int version = head.readInt();
        if (version != VERSION) {
            throw new IOException("a model of version " + version + ", where " + VERSION + " is understood");
        }
        DataInputStream in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(head), 1 << 16));
        List<String> tags = strings(in);
        List<String> features = strings(in);
        int[][] candidates = new int[tags.size()][];
        for (int tag = 0; tag < candidates.length; tag++) {
            candidates[tag] = new int[in.readUnsignedShort()];
            for (int i = 0; i < candidates[tag].length; i++) {
                candidates[tag][i] = in.readUnsignedShort();
            }
        }
        Relations relations = new Relations(strings(in));
        int[] forms = steps(in);
        HashedLexicon lexicon = new HashedLexicon(forms, in.readNBytes(forms.length));
        return new Content(
                new TagSet(tags, features, candidates),
                relations,
                lexicon,
                weights(in),
                weights(in),
                weights(in),
                weights(in));
    }

    private static void write(Weights weights, DataOutputStream out) throws IOException {
        steps(weights.features(), out);
        for (int count : weights.counts()) {
            out.writeByte(count);
        }
        out.writeInt(weights.weights().length);
        for (short weight : weights.weights()) {
            out.writeByte(weight >> 8);
        }
        for (short weight : weights.weights()) {
            out.writeByte(weight);
        }
    }

    private static Weights weights(DataInputStream in) throws IOException {
        int[] features = steps(in);
        byte[] counted = in.readNBytes(features.length);
        int[] counts = new int[features.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = counted[i] & 0xFF;
        }
        int length = in.readInt();
        byte[] classes = in.readNBytes(length);
        byte[] values = in.readNBytes(length);
        short[] weights = new short[length];
        for (int i = 0; i < length; i++) {
            weights[i] = (short) (classes[i] << 8 | values[i] & 0xFF);
        }
        return new Weights(features, counts, weights);
    }

    private static void strings(List<String> strings, DataOutputStream out) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            out.writeUTF(string);
        }
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<String> strings = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            strings.add(in.readUTF());
        }
        return strings;
    }

    private static void steps(int[] ascending, DataOutputStream out) throws IOException {
        out.writeInt(ascending.length);
        int last = 0;
        for (int value : ascending) {
            int step = value - last;
            while ((step & ~0x7F) != 0) {
                out.writeByte(step & 0x7F | 0x80);
                step >>>= 7;
            }
            out.writeByte(step);
            last = value;
        }
    }

    private static int[] steps(DataInputStream in) throws IOException {
        int[] ascending = new int[in.readInt()];
        int last = 0;
        for (int i = 0; i < ascending.length; i++) {
            int step = 0;
            int shift = 0;
            int read = in.readUnsignedByte();
            while (read >= 0x80) {
                step |= (read & 0x7F) << shift;
                shift += 7;
                read = in.readUnsignedByte();
            }
            last += step | read << shift;
            ascending[i] = last;
        }
        return ascending;
    }
}
