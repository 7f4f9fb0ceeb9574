package org.readout.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Span;
import org.readout.record.Statement.Act;

/** What was done in saying it: the cue's act, sharpened by the words of a cue that only says. */
final class Acts {

    private final Passage passage;
    private final Speech speech;

    Acts(Passage passage) {
        this.passage = passage;
        this.speech = passage.speech();
    }

    Act of(@Nullable Cue cue, List<Span> contents) {
        Act act = cue == null ? Act.ASSERT : cue.act();
        if (act != Act.ASSERT) {
            return act;
        }
        String text = passage.text();
        Span last = contents.get(contents.size() - 1);
        if (text.charAt(last.end() - 1) == '?'
                && contents.stream().noneMatch(c -> c.of(text).contains("."))) {
            return Act.ASK;
        }
        return demands(contents) ? Act.DEMAND : Act.ASSERT;
    }

    /** Whether the first clause says that something must be. */
    private boolean demands(List<Span> contents) {
        Span first = contents.get(0);
        for (Sentence s : passage.sentences()) {
            for (Token t : s.within(first)) {
                boolean modal = speech.is("modal", t) && (t.upos() == Upos.AUX || t.upos() == Upos.VERB);
                if (modal) {
                    return true;
                }
            }
        }
        return false;
    }
}
