package org.readout.language.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends what the engine's French tokenizer gets wrong, so that tokens are those of the treebanks its parser learnt
 * from: splits {@code lorsqu'|il}, {@code jusqu'|à}, {@code Dites|-le|-moi}; joins {@code c'est-à-dire}, {@code G20},
 * {@code n°}, {@code J.-C.}, {@code rendez-vous} and an abbreviation with its point.
 */
final class FrenchTokens {

    private static final Pattern ELISION =
            Pattern.compile("(?iu)((?:jusqu|lorsqu|puisqu|quoiqu|qu)['’ʼ])(?!en-dira)(.+)");
    private static final Pattern CLITIC = Pattern.compile(
            "(?iu)(.*\\p{L})(-(?:t-)?(?:le|la|les|lui|leur|moi|toi|nous|vous|y|en|je|tu|ils?|elles?|on|ce))");
    private static final int LONGEST = 80;
    private static final Pattern NUMBERED = Pattern.compile("\\p{Lu}{1,4}\\d{0,4}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,4}");
    private static final Pattern STOPPED = Pattern.compile("(?:\\p{Ll}{4,}|h|km|kg|\\d+\\p{Ll}{1,3})\\.");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "m", "mm", "mme", "mmes", "mlle", "mlles", "dr", "drs", "pr", "st", "ste", "mgr", "me", "av", "apr", "env",
            "dép", "gén", "col", "cap", "lt", "sgt", "cf", "vol", "chap", "ex", "éd", "art", "al", "no", "janv", "févr",
            "juil", "sept", "oct", "nov", "déc", "tél");
    /** Words of their own, too, or names of an end: their point belongs to them only before a figure. */
    private static final Set<String> BEFORE_FIGURES = Set.of("art", "no", "cap", "col", "me", "pr", "tél", "al", "ex");

    private final FrenchDictionary dictionary;

    FrenchTokens(FrenchDictionary dictionary) {
        this.dictionary = dictionary;
    }

    List<Piece> mend(String text, List<Piece> pieces) {
        List<Piece> mended = new ArrayList<>(pieces.size() + 16);
        FrenchDictionary.Lookup lookup = dictionary.lookup();
        for (int i = 0; i < pieces.size(); i++) {
            int last = joined(text, pieces, i, lookup);
            if (last > i) {
                mended.add(plain(
                        Piece.of(text, pieces.get(i).begin(), pieces.get(last).end())));
                i = last;
            } else {
                split(text, pieces.get(i), mended, lookup);
            }
        }
        return mended;
    }

    /** The last of the pieces that make one token with this one. */
    private static int joined(String text, List<Piece> pieces, int i, FrenchDictionary.Lookup lookup) {
        Piece first = pieces.get(i);
        if (i + 1 >= pieces.size() || !first.touches(pieces.get(i + 1))) {
            return i;
        }
        Piece second = pieces.get(i + 1);
        String a = first.form().toLowerCase(Locale.FRENCH);
        String b = second.form().toLowerCase(Locale.FRENCH);
        if (a.length() == 2 && a.charAt(0) == 'c' && b.equals("est-à-dire")
                || a.equals("n") && b.equals("°")
                || NUMBERED.matcher(first.form()).matches()
                        && NUMBER.matcher(second.form()).matches()) {
            return i + 1;
        }
        if (b.charAt(0) == '-' && b.length() > 2 && lookup.isNoun(a + b)) {
            return i + 1;
        }
        if (first.form().equals("J.") && b.equals("-") && i + 2 < pieces.size()) {
            return second.touches(pieces.get(i + 2)) ? i + 2 : i;
        }
        return b.equals(".") && abbreviation(a, text, second.end()) ? i + 1 : i;
    }

    private static boolean abbreviation(String word, String text, int after) {
        int next = after;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\u00A0')) {
            next++;
        }
        if (!ABBREVIATIONS.contains(word) || next >= text.length() || text.charAt(next) == '\n') {
            return false;
        }
        return !BEFORE_FIGURES.contains(word) || Character.isDigit(text.charAt(next));
    }

    /** A word with its full stop, which the engine took for an abbreviation: 'sens.', '22h.'. */
    private static boolean ends(Piece piece, String text, FrenchDictionary.Lookup lookup) {
        String form = piece.form();
        if (!STOPPED.matcher(form).matches()) {
            return false;
        }
        String word = form.substring(0, form.length() - 1);
        int next = piece.end();
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean ended = next == text.length() || !Character.isLowerCase(text.charAt(next));
        return ended
                && !ABBREVIATIONS.contains(word)
                && (word.length() < 3 || Character.isDigit(word.charAt(0)) || lookup.knows(word));
    }

    private static void split(String text, Piece piece, List<Piece> out, FrenchDictionary.Lookup lookup) {
        if (piece.form().length() > LONGEST) {
            out.add(plain(piece));
            return;
        }
        Matcher elision = ELISION.matcher(piece.form());
        if (elision.matches()) {
            int cut = piece.begin() + elision.end(1);
            out.add(plain(Piece.of(text, piece.begin(), cut)));
            split(text, Piece.of(text, cut, piece.end()), out, lookup);
            return;
        }
        if (ends(piece, text, lookup)) {
            int stop = piece.end() - 1;
            out.add(plain(Piece.of(text, piece.begin(), stop)));
            out.add(Piece.of(text, stop, stop + 1));
            return;
        }
        int end = piece.end();
        List<Piece> clitics = new ArrayList<>();
        if (piece.form().indexOf('-') > 0 && !lookup.knows(piece.form())) {
            Matcher clitic = CLITIC.matcher(piece.form());
            while (clitic.matches()) {
                clitics.add(0, plain(Piece.of(text, piece.begin() + clitic.start(2), end)));
                end = piece.begin() + clitic.start(2);
                clitic = CLITIC.matcher(text.substring(piece.begin(), end));
            }
            if (!clitics.isEmpty() && !lookup.isVerb(text.substring(piece.begin(), end))) {
                clitics.clear();
                end = piece.end();
            }
        }
        out.add(end == piece.end() ? plain(piece) : plain(Piece.of(text, piece.begin(), end)));
        out.addAll(clitics);
    }

    /** The models learnt from straight apostrophes and guillemets. */
    private static Piece plain(Piece piece) {
        return piece.withWord(piece.word()
                .replace('’', '\'')
                .replace('ʼ', '\'')
                .replace('“', '«')
                .replace('”', '»'));
    }
}
