package org.readout.statements;

import java.util.List;
import org.readout.actors.Cast;
import org.readout.knowledge.Knowledge;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.SentenceChoice;
import org.readout.language.Token;
import org.readout.record.Article;

/**
 * Reads statements: who said what to whom. Immutable and safe for any number of threads: make one per language and keep
 * it.
 */
public final class StatementReader {

    private final CueLexicon lexicon;
    private final Speech speech;
    private final VenueLexicon venues;

    /** @param language ISO 639-1, one of {@link Knowledge#LANGUAGES} */
    public StatementReader(Knowledge knowledge, String language) {
        this.lexicon = new CueLexicon(knowledge, language);
        this.speech = new Speech(knowledge, language);
        this.venues = new VenueLexicon(knowledge, language);
    }

    /** Sentences with a cue or a quotation mark: no others report anything. */
    public SentenceChoice choice() {
        return sentence -> quotes(sentence) || lexicon.mayCue(sentence);
    }

    private static boolean quotes(Sentence sentence) {
        for (Token t : sentence.tokens()) {
            if (QuotationScanner.isMark(t.form())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The statements of the article in text order, ids {@code s1} …; dates are left unknown, a later room knows them.
     */
    public List<Said> read(Article article, Analysis analysis, Cast cast) {
        List<Quotation> said = new TitleMarks(article, analysis, speech).without(QuotationScanner.scan(article.text()));
        Turns turns = new Turns(article, cast, speech);
        Passage passage = new Passage(article, analysis, cast, turns.with(said), speech);
        Reports reports = new Reports(passage, lexicon);
        List<Draft> reported = new Drafts(reports.read(), reports.holes()).settled();
        reported.addAll(turns.drafts());
        List<Draft> claimed = new Loose(passage).claim(reported);
        List<Draft> spoken = Drafts.withSpeakers(new Drafts(claimed, reports.holes()).settled(), passage);
        List<Draft> heard = new Audience(passage, reports.addressees()).carriedOn(spoken);
        return new Publisher(passage, venues).publish(Drafts.withoutEchoes(heard, speech));
    }
}
