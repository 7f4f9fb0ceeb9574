package org.readout.language.swift.tokens;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * French: elisions are tokens ({@code l'|axe}, {@code jusqu'|à}), and so are the pronouns that hang from a verb
 * ({@code dit|-il}, {@code a|-t-elle}, {@code dites|-le|-moi}) and {@code -là}, {@code -ci} behind a noun.
 */
final class FrenchWords implements WordRules {

    private static final String[] ELIDED = {"qu", "jusqu", "lorsqu", "puisqu", "quoiqu"};
    private static final String ONE_LETTER = "ldsncjmtLDSNCJMT";
    private static final Set<String> WHOLE =
            Set.of("c'est-à-dire", "l'on", "qu'en-dira-t-on", "jusqu'au-boutiste", "jusqu'au-boutistes", "d'artagnan");

    private static final Set<String> INVERTED = Set.of("il", "elle", "on", "ils", "elles");
    private static final Set<String> OBJECTS =
            Set.of("le", "la", "les", "lui", "leur", "moi", "toi", "nous", "vous", "y", "en");
    private static final Set<String> CLITICS = Set.of(
            "il", "elle", "on", "ils", "elles", "je", "tu", "nous", "vous", "ce", "le", "la", "les", "lui", "leur",
            "moi", "toi", "y", "en", "t");
    private static final Set<String> BEFORE_CE = Set.of(
            "est", "sont", "était", "étaient", "fut", "furent", "fût", "sera", "seront", "serait", "seraient", "soit");
    private static final Set<String> ORDERS = Set.of(
            "dis",
            "fais",
            "prends",
            "donne",
            "laisse",
            "regarde",
            "écoute",
            "va",
            "vas",
            "tais",
            "crois",
            "parle",
            "rappelle",
            "appelle",
            "aide",
            "tiens",
            "rends",
            "mets",
            "viens",
            "pense",
            "montre",
            "explique",
            "demande",
            "raconte",
            "passe",
            "garde",
            "figure",
            "souviens",
            "attends",
            "permets",
            "excuse",
            "pardonne",
            "cache");
    private static final Set<String> NO_VERBS = Set.of("rendez", "chez", "rez", "nez", "assez", "lez");
    private static final Set<String> NEVER_APART = Set.of(
            "celui", "celle", "ceux", "celles", "jusque", "voi", "de", "par", "là", "au", "ce", "comme", "ici", "tant",
            "puis", "cela", "ceci", "ci");

    private static final Set<String> MEASURES =
            Set.of("h", "H", "km", "m", "cm", "mm", "kg", "g", "ha", "min", "mn", "Md", "Mds", "Go", "Mo");

    private static final Map<String, Point> POINTS = Map.ofEntries(
            Map.entry("m", Point.TITLE),
            Map.entry("mm", Point.TITLE),
            Map.entry("mme", Point.TITLE),
            Map.entry("mmes", Point.TITLE),
            Map.entry("mlle", Point.TITLE),
            Map.entry("mlles", Point.TITLE),
            Map.entry("mr", Point.TITLE),
            Map.entry("dr", Point.TITLE),
            Map.entry("drs", Point.TITLE),
            Map.entry("mgr", Point.TITLE),
            Map.entry("st", Point.TITLE),
            Map.entry("ste", Point.TITLE),
            Map.entry("lt", Point.TITLE),
            Map.entry("sgt", Point.TITLE),
            Map.entry("gén", Point.TITLE),
            Map.entry("cdt", Point.TITLE),
            Map.entry("cf", Point.TITLE),
            Map.entry("env", Point.TITLE),
            Map.entry("av", Point.TITLE),
            Map.entry("apr", Point.TITLE),
            Map.entry("ép", Point.TITLE),
            Map.entry("etc", Point.EITHER),
            Map.entry("dép", Point.EITHER),
            Map.entry("éd", Point.EITHER),
            Map.entry("inc", Point.EITHER),
            Map.entry("corp", Point.EITHER),
            Map.entry("ltd", Point.EITHER),
            Map.entry("jr", Point.EITHER),
            Map.entry("janv", Point.EITHER),
            Map.entry("févr", Point.EITHER),
            Map.entry("juil", Point.EITHER),
            Map.entry("sept", Point.BEFORE_FIGURE),
            Map.entry("oct", Point.EITHER),
            Map.entry("nov", Point.EITHER),
            Map.entry("déc", Point.EITHER),
            Map.entry("art", Point.BEFORE_FIGURE),
            Map.entry("l", Point.BEFORE_FIGURE),
            Map.entry("r", Point.BEFORE_FIGURE),
            Map.entry("no", Point.BEFORE_FIGURE),
            Map.entry("p", Point.BEFORE_FIGURE),
            Map.entry("pp", Point.BEFORE_FIGURE),
            Map.entry("vol", Point.BEFORE_FIGURE),
            Map.entry("chap", Point.BEFORE_FIGURE),
            Map.entry("fig", Point.BEFORE_FIGURE),
            Map.entry("tél", Point.BEFORE_FIGURE),
            Map.entry("al", Point.BEFORE_FIGURE));

    private static final Set<String> STARTS = Set.of(
            "Le",
            "La",
            "Les",
            "L",
            "Un",
            "Une",
            "Des",
            "Du",
            "De",
            "D",
            "Il",
            "Elle",
            "Ils",
            "Elles",
            "On",
            "Nous",
            "Vous",
            "Je",
            "J",
            "Ce",
            "Cet",
            "Cette",
            "Ces",
            "C",
            "Cela",
            "Ça",
            "Ceux",
            "Mais",
            "Et",
            "Or",
            "Car",
            "Donc",
            "Ou",
            "En",
            "Dans",
            "Pour",
            "Par",
            "Sur",
            "Avec",
            "Sans",
            "Selon",
            "Depuis",
            "Après",
            "Avant",
            "Pendant",
            "Si",
            "Quand",
            "Lorsque",
            "Comme",
            "Au",
            "Aux",
            "À",
            "A",
            "Son",
            "Sa",
            "Ses",
            "Leur",
            "Leurs",
            "Qui",
            "Que",
            "Qu",
            "Pourquoi",
            "Comment",
            "Alors",
            "Ainsi",
            "Puis",
            "Entre",
            "Contre",
            "Chez",
            "Plus",
            "Tout",
            "Tous",
            "Toutes",
            "Aucun",
            "Aucune",
            "Plusieurs",
            "Certains",
            "D’autres",
            "Ni",
            "Ne",
            "N",
            "S");

    @Override
    public boolean takesApostrophe(String text, int begin, int end) {
        return isElided(text, begin, end);
    }

    private static boolean isElided(String text, int begin, int end) {
        int length = end - begin;
        if (length == 1) {
            return ONE_LETTER.indexOf(text.charAt(begin)) >= 0;
        }
        for (String word : ELIDED) {
            if (word.length() == length && text.regionMatches(true, begin, word, 0, length)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean groupsByBlank() {
        return true;
    }

    @Override
    public boolean isMeasure(String letters) {
        return MEASURES.contains(letters);
    }

    @Override
    public Point point(String text, int begin, int end) {
        if (end - begin > 4) {
            return Point.NONE;
        }
        String word = text.substring(begin, end).toLowerCase(Locale.FRENCH);
        if (end - begin == 1 && text.charAt(begin) == 'm') {
            return Point.NONE;
        }
        return POINTS.getOrDefault(word, Point.NONE);
    }

    @Override
    public boolean starts(String word) {
        int cut = 0;
        while (cut < word.length() && Characters.isLetter(word.charAt(cut))) {
            cut++;
        }
        return STARTS.contains(word.substring(0, cut));
    }

    @Override
    public void cut(String text, int begin, int end, Stretches out) {
        int from = begin;
        int hyphen = -1;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            Characters kind = Characters.of(c);
            if (kind == Characters.APOSTROPHE && isElided(text, from, i) && !isWhole(text, from, end)) {
                out.add(from, i + 1, Stretches.WORD);
                from = i + 1;
            } else if (kind == Characters.HYPHEN && hyphen < from) {
                hyphen = i;
            }
        }
        if (hyphen > from) {
            hyphenated(text, from, end, out);
        } else {
            out.add(from, end, Stretches.WORD);
        }
    }

    /** Words that only look elided; names of other languages, where nothing is: N'Djamena, M'Bow. */
    private static boolean isWhole(String text, int from, int end) {
        char first = text.charAt(from);
        if ("NMT".indexOf(first) >= 0
                && Character.isUpperCase(text.charAt(from + 2))
                && (from + 3 >= end || !Character.isUpperCase(text.charAt(from + 3)))) {
            return true;
        }
        if (end - from < 4 || end - from > 18) {
            return false;
        }
        String word = text.substring(from, end);
        return WHOLE.contains(word.toLowerCase(Locale.FRENCH).replace('’', '\''));
    }

    private static void hyphenated(String text, int begin, int end, Stretches out) {
        String word = text.substring(begin, end).toLowerCase(Locale.FRENCH);
        int host = host(word);
        if (host < 0) {
            out.add(begin, end, Stretches.WORD);
            return;
        }
        int from = begin;
        int at = begin + host;
        while (at < end) {
            out.add(from, at, Stretches.WORD);
            from = at;
            at = next(word, at - begin) + begin;
        }
        out.add(from, end, Stretches.WORD);
    }

    /** The hyphen after the one at this place; '-t-' is one with its pronoun. */
    private static int next(String word, int hyphen) {
        int from = word.startsWith("t-", hyphen + 1) ? hyphen + 3 : hyphen + 1;
        int at = from;
        while (at < word.length() && Characters.of(word.charAt(at)) != Characters.HYPHEN) {
            at++;
        }
        return at;
    }

    /** Where the word proper ends and what hangs from it begins, or -1. */
    private static int host(String word) {
        int host = word.length();
        int end = word.length();
        for (int i = word.length() - 1; i > 0; i--) {
            if (Characters.of(word.charAt(i)) == Characters.HYPHEN) {
                if (!CLITICS.contains(word.substring(i + 1, end))) {
                    break;
                }
                host = i;
                end = i;
            }
        }
        if (host < word.length()) {
            int clitic = word.startsWith("t-", host + 1) ? host + 3 : host + 1;
            int after = next(word, host);
            return hangs(word.substring(0, host), word.substring(clitic, after), clitic > host + 1) ? host : -1;
        }
        boolean there = word.endsWith("-là") || word.endsWith("-ci");
        return there && !NEVER_APART.contains(word.substring(0, word.length() - 3)) ? word.length() - 3 : -1;
    }

    /** Whether a word looks like the verb of this pronoun. */
    private static boolean hangs(String host, String clitic, boolean t) {
        char last = host.charAt(host.length() - 1);
        if (t) {
            return INVERTED.contains(clitic) && "aecé".indexOf(last) >= 0;
        }
        if (INVERTED.contains(clitic)) {
            return last == 't' || last == 'd';
        }
        return switch (clitic) {
            case "je" -> "eésxi".indexOf(last) >= 0;
            case "tu" -> last == 's' || last == 'x';
            case "ce" -> BEFORE_CE.contains(host);
            default -> OBJECTS.contains(clitic) && takesObject(host);
        };
    }

    private static boolean takesObject(String host) {
        if (NO_VERBS.contains(host)) {
            return false;
        }
        return host.endsWith("ez")
                || host.endsWith("ons")
                || host.endsWith("mes")
                || host.endsWith("tes")
                || ORDERS.contains(host);
    }
}
