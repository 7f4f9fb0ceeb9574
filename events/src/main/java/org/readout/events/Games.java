package org.readout.events;

import java.util.ArrayList;
import java.util.List;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * What an article on sport tells of teams and players: 'Kenya beat Uganda', 'the striker attacked', 'England tour India' are
 * moves in a game, unless somebody with a say in public has a part in them.
 */
final class Games {

    /** So many words of sport an article has at least, and so many of a hundred. */
    private static final int WORDS = 4;

    private static final int OF_A_HUNDRED = 1;

    private final Parties parties;
    private final boolean sport;

    Games(WordClasses words, Parties parties, Analysis analysis) {
        this.parties = parties;
        int games = 0;
        int all = 0;
        for (Sentence s : analysis.sentences()) {
            for (Token t : s.tokens()) {
                boolean noun = t.upos() == Upos.NOUN || t.upos() == Upos.PROPN;
                games += noun && words.has("games", s, t) ? 1 : 0;
                all += t.upos() == Upos.PUNCT ? 0 : 1;
            }
        }
        this.sport = games >= WORDS && games * 100 >= all * OF_A_HUNDRED;
    }

    /** Whether it is play: nobody has a part in it but teams, players and those who watch them. */
    boolean isPlay(Draft d) {
        List<String> all = new ArrayList<>(d.sources());
        all.addAll(d.targets());
        return sport && all.stream().allMatch(id -> parties.isPrivate(id) || parties.isState(id));
    }
}
