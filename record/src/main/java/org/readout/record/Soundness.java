package org.readout.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What makes a record sound beyond its schema: the article's id is that of its text, blocks cover the text, spans lie in
 * it, and whatever is named by its id is there. For one record.
 */
public final class Soundness {

    private final Record record;
    private final String text;
    private final List<String> faults = new ArrayList<>();

    private Soundness(Record record) {
        this.record = record;
        this.text = record.article().text();
    }

    /** Everything that is wrong with a record, a line each; none where it is sound. */
    public static List<String> faults(Record record) {
        Soundness soundness = new Soundness(record);
        soundness.article();
        soundness.spans();
        soundness.references();
        return List.copyOf(soundness.faults);
    }

    private void article() {
        if (!Sha256.of(text).equals(record.article().id())) {
            faults.add("the article's id is not that of its text");
        }
        int at = 0;
        for (Block block : record.article().blocks()) {
            if (block.span().begin() != at || block.span().end() > text.length()) {
                faults.add("a block begins at " + block.span().begin() + ", the text goes on at " + at);
            }
            at = block.span().end() + 2;
        }
        if (at != text.length() + 2) {
            faults.add("the blocks end at " + (at - 2) + ", the text at " + text.length());
        }
    }

    private void spans() {
        record.actors().forEach(a -> within(a.id(), a.mentions().stream().map(Actor.Mention::span)));
        record.matters().forEach(m -> within(m.id(), m.mentions().stream()));
        for (Statement s : record.statements()) {
            within(s.id(), Stream.concat(s.content().stream(), s.evidence().stream()));
            s.content().stream()
                    .filter(c -> c.length() == 0)
                    .forEach(c -> faults.add(s.id() + ": nothing is said at " + c));
        }
        record.events().forEach(e -> within(e.id(), Stream.concat(Stream.of(e.trigger()), e.evidence().stream())));
    }

    private void within(String id, Stream<Span> spans) {
        spans.filter(s -> s.end() > text.length()).forEach(s -> faults.add(id + ": the text ends before " + s));
    }

    private void references() {
        Set<String> whoAndWhat = new HashSet<>();
        record.actors().forEach(a -> whoAndWhat.add(a.id()));
        record.matters().forEach(m -> whoAndWhat.add(m.id()));
        Set<String> said = new HashSet<>();
        record.statements().forEach(s -> said.add(s.id()));
        for (Statement s : record.statements()) {
            refers(s.id(), s.speakers(), whoAndWhat);
            refers(s.id(), s.addressees(), whoAndWhat);
            refers(s.id(), s.about(), whoAndWhat);
            refers(s.id(), s.within() == null ? List.of() : List.of(s.within()), said);
        }
        for (Event e : record.events()) {
            refers(e.id(), e.sources(), whoAndWhat);
            refers(e.id(), e.targets(), whoAndWhat);
            refers(e.id(), e.about(), whoAndWhat);
            refers(e.id(), e.saidIn() == null ? List.of() : List.of(e.saidIn()), said);
        }
    }

    private void refers(String id, Collection<String> named, Set<String> there) {
        named.stream()
                .filter(n -> !there.contains(n))
                .forEach(n -> faults.add(id + " names " + n + ", which is not there"));
    }
}
