package org.readout.statements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.record.Dating;
import org.readout.record.Span;
import org.readout.record.Statement;
import org.readout.record.Statement.Form;

/** Turns settled drafts into statements. */
final class Publisher {

    private final Passage passage;
    private final Regions regions;
    private final Acts acts;
    private final Venues venues;
    private final SpeakerWords speakerWords;
    private final CueWords cueWords;

    Publisher(Passage passage, VenueLexicon venues) {
        this.venues = new Venues(passage, venues);
        this.passage = passage;
        this.regions = new Regions(passage.text(), passage.quotations());
        this.acts = new Acts(passage);
        this.speakerWords = new SpeakerWords(passage);
        this.cueWords = new CueWords(passage.speech());
    }

    List<Said> publish(List<Draft> drafts) {
        Map<Draft, List<Span>> contents = new LinkedHashMap<>();
        for (Draft d : drafts) {
            List<Span> spans = regions.contents(d.regions());
            if (!spans.isEmpty()) {
                contents.put(d, spans);
            }
        }
        List<Draft> kept = List.copyOf(contents.keySet());
        Map<Draft, Draft> within = Drafts.within(kept);
        Map<Draft, String> ids = new LinkedHashMap<>();
        kept.forEach(d -> ids.put(d, "s" + (ids.size() + 1)));
        List<Said> said = new ArrayList<>();
        for (Draft d : kept) {
            String outer = Optional.ofNullable(within.get(d)).map(ids::get).orElse(null);
            said.add(said(d, ids.getOrDefault(d, ""), outer, contents.getOrDefault(d, List.of()), venues.of(d, kept)));
        }
        return said;
    }

    private Said said(Draft d, String id, @Nullable String outer, List<Span> contents, @Nullable String venue) {
        Source source = d.source();
        CueAt at = d.at();
        List<String> speakers = source == null ? List.of() : source.actors();
        // 'I told him': whoever 'him' was taken for, it is not who speaks.
        boolean first = source != null && source.kind() == Source.Kind.FIRST;
        Statement statement = new Statement(
                id,
                speakers,
                speakerSpan(d, contents),
                d.addressees().stream()
                        .flatMap(a -> a.actors().stream())
                        .filter(who -> !first || !speakers.contains(who))
                        .distinct()
                        .toList(),
                at == null || d.cue() == null
                        ? null
                        : new Statement.Cue(
                                cueWords.of(at, d.mechanism()), d.cue().lemma()),
                contents,
                form(contents),
                acts.of(d.cue(), contents),
                about(contents),
                outer,
                Dating.UNKNOWN,
                venue,
                evidence(d, contents),
                d.confidence());
        int sentence = at != null
                ? at.sentence().index()
                : passage.sentenceAt(contents.get(0).begin())
                        .map(s -> s.index())
                        .orElse(0);
        String rule = d.cue() == null ? d.mechanism() : d.cue().rule() + " " + d.mechanism();
        return new Said(statement, sentence, at == null ? -1 : at.head().index(), rule);
    }

    private @Nullable Span speakerSpan(Draft d, List<Span> contents) {
        Source source = d.source();
        // 'Et d'ajouter : …' has no word for its speaker.
        if (source == null || d.at() != null && source.span().equals(d.at().span())) {
            return null;
        }
        return d.at() == null ? source.span() : speakerWords.of(d.at(), source, contents);
    }

    private Form form(List<Span> contents) {
        int[] quoted = regions.quoted(contents);
        return quoted[0] == 0 ? Form.INDIRECT : quoted[0] == quoted[1] ? Form.DIRECT : Form.MIXED;
    }

    private List<String> about(List<Span> contents) {
        Set<String> ids = new LinkedHashSet<>();
        for (Span content : contents) {
            passage.cast().within(content).forEach(r -> ids.addAll(r.actors()));
            passage.cast().mattersWithin(content).forEach(m -> ids.add(m.id()));
        }
        return List.copyOf(ids);
    }

    /** The words said, the cue and the speaker, as the stretches of text that hold them. */
    private List<Span> evidence(Draft d, List<Span> contents) {
        List<Span> all = new ArrayList<>(contents);
        if (d.at() != null) {
            all.add(d.at().span());
        }
        Span speaker = speakerSpan(d, contents);
        if (speaker != null) {
            all.add(speaker);
        }
        all.sort(null);
        List<Span> joined = new ArrayList<>();
        for (Span span : all) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && span.begin() <= last.end() + 3) {
                joined.set(joined.size() - 1, new Span(last.begin(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
