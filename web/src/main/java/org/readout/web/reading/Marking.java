package org.readout.web.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.record.Actor;
import org.readout.record.Block;
import org.readout.record.Dating;
import org.readout.record.Event;
import org.readout.record.Matter;
import org.readout.record.Record;
import org.readout.record.Span;
import org.readout.record.Statement;

/** Lays a record over the text of its article. One for each record, for one thread. */
final class Marking {

    private static final int LONG_DATE = 48;

    private final Record record;
    private final String text;
    private final int end;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<String, Integer> firsts = new HashMap<>();
    private final Map<String, Integer> lasts = new HashMap<>();

    /** Words that something is read from. */
    private record Mark(Span span, String kind, String of) {}

    /** @param end where the text is cut off */
    Marking(Record record, int end) {
        this.record = record;
        this.text = FrenchSpaces.kept(record.article().text(), record.article().language());
        this.end = end;
        record.statements().forEach(this::mark);
        record.events().forEach(this::mark);
        for (Actor actor : record.actors()) {
            actor.mentions().forEach(m -> mark(m.span(), "ac", actor.id()));
        }
        for (Matter matter : record.matters()) {
            matter.mentions().forEach(m -> mark(m, "ma", matter.id()));
        }
        dates(record.article().published(), "published");
        marks.sort(Comparator.comparing(Mark::span));
    }

    private void mark(Statement statement) {
        String kind = statement.within() == null ? "st" : "st st2";
        statement.content().forEach(span -> mark(span, kind, statement.id()));
        if (statement.cue() != null) {
            mark(statement.cue().span(), "cue", statement.id());
        }
        dates(statement.date(), statement.id());
        ends(statement.id(), statement.content());
    }

    private void mark(Event event) {
        event.evidence().forEach(span -> mark(span, "", event.id()));
        mark(event.trigger(), "ev", event.id());
        if (event.purpose() != null) {
            mark(event.purpose(), "", event.id());
        }
        dates(event.date(), event.id());
        ends(event.id(), List.of(event.trigger()));
    }

    /** Words for a day are marked as such; a whole sentence from which a day is inferred is not. */
    private void dates(Dating date, String of) {
        date.evidence().forEach(span -> mark(span, span.length() <= LONG_DATE ? "da" : "", of));
    }

    private void mark(Span span, String kind, String of) {
        if (span.length() > 0 && span.end() <= end) {
            marks.add(new Mark(span, kind, of));
            firsts.merge(of, span.begin(), Math::min);
        }
    }

    private void ends(String of, List<Span> spans) {
        spans.stream().mapToInt(Span::end).max().ifPresent(last -> lasts.put(of, last));
    }

    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        Sweep sweep = new Sweep();
        for (Block block : record.article().blocks()) {
            int begin = block.span().begin();
            if (begin < end) {
                passages.add(new Passage(
                        block.kind(), sweep.over(begin, Math.min(block.span().end(), end))));
            }
        }
        return passages;
    }

    /** Goes over the text once, from block to block. */
    private final class Sweep {
        private int next;
        private final List<Mark> open = new ArrayList<>();

        List<Stretch> over(int begin, int blockEnd) {
            TreeSet<Integer> cuts = new TreeSet<>(List.of(begin, blockEnd));
            for (Mark mark : open) {
                cut(cuts, mark, begin, blockEnd);
            }
            for (int i = next; i < marks.size() && marks.get(i).span().begin() < blockEnd; i++) {
                cut(cuts, marks.get(i), begin, blockEnd);
            }
            List<Stretch> stretches = new ArrayList<>();
            int from = begin;
            for (int to : cuts.tailSet(begin, false)) {
                stretches.add(stretch(from, to));
                from = to;
            }
            return stretches;
        }

        private void cut(Set<Integer> cuts, Mark mark, int begin, int blockEnd) {
            for (int at : new int[] {mark.span().begin(), mark.span().end()}) {
                if (at > begin && at < blockEnd) {
                    cuts.add(at);
                }
            }
        }

        private Stretch stretch(int from, int to) {
            open.removeIf(mark -> mark.span().end() <= from);
            while (next < marks.size() && marks.get(next).span().begin() <= from) {
                open.add(marks.get(next++));
            }
            Set<String> kinds = new LinkedHashSet<>();
            Set<String> of = new LinkedHashSet<>();
            Set<String> begins = new LinkedHashSet<>();
            Set<String> ends = new LinkedHashSet<>();
            for (Mark mark : open) {
                if (mark.span().end() > from) {
                    kinds.addAll(List.of(mark.kind().split(" ")));
                    of.add(mark.of());
                    if (Integer.valueOf(from).equals(firsts.get(mark.of()))) {
                        begins.add(mark.of());
                    }
                    if (Integer.valueOf(to).equals(lasts.get(mark.of()))) {
                        ends.add(mark.of());
                    }
                }
            }
            kinds.remove("");
            return new Stretch(
                    text.substring(from, to),
                    String.join(" ", kinds),
                    String.join(" ", of),
                    List.copyOf(begins),
                    List.copyOf(ends));
        }
    }
}
