package org.readout.language.swift.tokens;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * English as its treebanks have it: {@code do|n't}, {@code Oslo|'s}, {@code can|not}, {@code gon|na}; a hyphen is a
 * token of its own ({@code long|-|term}) but behind a prefix ({@code anti-war}) and between figures of a telephone.
 */
final class EnglishWords implements WordRules {

    /** Words written as one; the value says where the second begins. */
    private static final Map<String, Integer> JOINED = Map.ofEntries(
            Map.entry("cannot", 3),
            Map.entry("gonna", 3),
            Map.entry("gotta", 3),
            Map.entry("wanna", 3),
            Map.entry("gimme", 3),
            Map.entry("lemme", 3),
            Map.entry("outta", 3),
            Map.entry("dont", 2),
            Map.entry("doesnt", 4),
            Map.entry("didnt", 3),
            Map.entry("isnt", 2),
            Map.entry("arent", 3),
            Map.entry("wasnt", 3),
            Map.entry("werent", 4),
            Map.entry("havent", 4),
            Map.entry("hasnt", 3),
            Map.entry("hadnt", 3),
            Map.entry("couldnt", 5),
            Map.entry("wouldnt", 5),
            Map.entry("shouldnt", 6));

    private static final Set<String> PREFIXES = Set.of(
            "a", "agro", "ante", "anti", "arch", "be", "bi", "bio", "co", "counter", "cross", "cyber", "de", "e", "eco",
            "ex", "extra", "i", "inter", "intra", "macro", "mega", "meta", "micro", "mid", "mini", "mis", "mono",
            "multi", "neo", "non", "o", "over", "pan", "para", "peri", "post", "pre", "pro", "proto", "pseudo", "quasi",
            "re", "semi", "sub", "super", "supra", "tele", "trans", "tri", "u", "ultra", "un", "uni", "vice", "wi",
            "x");

    private static final Set<String> SUFFIXES =
            Set.of("esque", "ette", "fest", "fold", "gate", "itis", "less", "most", "rama", "wise");

    private static final Set<String> MEASURES = Set.of(
            "am", "pm", "AM", "PM", "k", "K", "m", "mm", "cm", "km", "kg", "g", "gb", "GB", "mb", "MB", "hr", "hrs",
            "bn", "mn", "tn", "p", "mph", "kph", "ft", "lb", "lbs");

    private static final Map<String, Point> POINTS = Map.ofEntries(
            Map.entry("mr", Point.TITLE),
            Map.entry("mrs", Point.TITLE),
            Map.entry("ms", Point.TITLE),
            Map.entry("dr", Point.TITLE),
            Map.entry("drs", Point.TITLE),
            Map.entry("prof", Point.TITLE),
            Map.entry("st", Point.TITLE),
            Map.entry("gen", Point.TITLE),
            Map.entry("gov", Point.TITLE),
            Map.entry("sen", Point.TITLE),
            Map.entry("sens", Point.TITLE),
            Map.entry("rep", Point.TITLE),
            Map.entry("reps", Point.TITLE),
            Map.entry("lt", Point.TITLE),
            Map.entry("col", Point.TITLE),
            Map.entry("sgt", Point.TITLE),
            Map.entry("capt", Point.TITLE),
            Map.entry("cmdr", Point.TITLE),
            Map.entry("maj", Point.TITLE),
            Map.entry("adm", Point.TITLE),
            Map.entry("brig", Point.TITLE),
            Map.entry("pres", Point.TITLE),
            Map.entry("rev", Point.TITLE),
            Map.entry("hon", Point.TITLE),
            Map.entry("messrs", Point.TITLE),
            Map.entry("del", Point.TITLE),
            Map.entry("amb", Point.TITLE),
            Map.entry("atty", Point.TITLE),
            Map.entry("asst", Point.TITLE),
            Map.entry("supt", Point.TITLE),
            Map.entry("cpl", Point.TITLE),
            Map.entry("pvt", Point.TITLE),
            Map.entry("msgr", Point.TITLE),
            Map.entry("insp", Point.TITLE),
            Map.entry("cllr", Point.TITLE),
            Map.entry("gens", Point.TITLE),
            Map.entry("govs", Point.TITLE),
            Map.entry("mt", Point.TITLE),
            Map.entry("ft", Point.TITLE),
            Map.entry("vs", Point.TITLE),
            Map.entry("v", Point.TITLE),
            Map.entry("ont", Point.EITHER),
            Map.entry("pop", Point.BEFORE_FIGURE),
            Map.entry("cf", Point.TITLE),
            Map.entry("etc", Point.EITHER),
            Map.entry("inc", Point.EITHER),
            Map.entry("corp", Point.EITHER),
            Map.entry("ltd", Point.EITHER),
            Map.entry("co", Point.EITHER),
            Map.entry("cos", Point.EITHER),
            Map.entry("bros", Point.EITHER),
            Map.entry("jr", Point.EITHER),
            Map.entry("sr", Point.EITHER),
            Map.entry("dept", Point.EITHER),
            Map.entry("est", Point.EITHER),
            Map.entry("ave", Point.EITHER),
            Map.entry("blvd", Point.EITHER),
            Map.entry("jan", Point.EITHER),
            Map.entry("feb", Point.EITHER),
            Map.entry("mar", Point.BEFORE_FIGURE),
            Map.entry("apr", Point.EITHER),
            Map.entry("jun", Point.BEFORE_FIGURE),
            Map.entry("jul", Point.BEFORE_FIGURE),
            Map.entry("aug", Point.EITHER),
            Map.entry("sept", Point.EITHER),
            Map.entry("sep", Point.EITHER),
            Map.entry("oct", Point.EITHER),
            Map.entry("nov", Point.EITHER),
            Map.entry("dec", Point.EITHER),
            Map.entry("ariz", Point.EITHER),
            Map.entry("calif", Point.EITHER),
            Map.entry("colo", Point.EITHER),
            Map.entry("conn", Point.EITHER),
            Map.entry("fla", Point.EITHER),
            Map.entry("mich", Point.EITHER),
            Map.entry("minn", Point.EITHER),
            Map.entry("tenn", Point.EITHER),
            Map.entry("tex", Point.EITHER),
            Map.entry("va", Point.EITHER),
            Map.entry("wis", Point.EITHER),
            Map.entry("ala", Point.EITHER),
            Map.entry("ark", Point.EITHER),
            Map.entry("ill", Point.EITHER),
            Map.entry("ind", Point.EITHER),
            Map.entry("kan", Point.EITHER),
            Map.entry("ky", Point.EITHER),
            Map.entry("md", Point.EITHER),
            Map.entry("mo", Point.EITHER),
            Map.entry("mont", Point.EITHER),
            Map.entry("neb", Point.EITHER),
            Map.entry("nev", Point.EITHER),
            Map.entry("okla", Point.EITHER),
            Map.entry("ore", Point.EITHER),
            Map.entry("pa", Point.EITHER),
            Map.entry("wash", Point.EITHER),
            Map.entry("wyo", Point.EITHER),
            Map.entry("no", Point.BEFORE_FIGURE),
            Map.entry("nos", Point.BEFORE_FIGURE),
            Map.entry("art", Point.BEFORE_FIGURE),
            Map.entry("p", Point.BEFORE_FIGURE),
            Map.entry("pp", Point.BEFORE_FIGURE),
            Map.entry("vol", Point.BEFORE_FIGURE),
            Map.entry("fig", Point.BEFORE_FIGURE),
            Map.entry("ext", Point.BEFORE_FIGURE));

    /** Abbreviations that are words of their own in small letters. */
    private static final Set<String> IN_CAPITALS = Set.of(
            "co", "mar", "va", "tex", "gen", "rep", "hon", "ave", "est", "sen", "del", "amb", "ill", "ind", "mo", "ore",
            "pa", "wash", "ark", "mont");

    private static final Set<String> STARTS = Set.of(
            "The",
            "A",
            "An",
            "He",
            "She",
            "It",
            "They",
            "We",
            "You",
            "I",
            "This",
            "That",
            "These",
            "Those",
            "There",
            "But",
            "And",
            "Or",
            "So",
            "If",
            "In",
            "On",
            "At",
            "For",
            "From",
            "With",
            "By",
            "As",
            "After",
            "Before",
            "When",
            "While",
            "Where",
            "What",
            "Who",
            "Why",
            "How",
            "His",
            "Her",
            "Its",
            "Their",
            "Our",
            "My",
            "Some",
            "Many",
            "Most",
            "Several",
            "No",
            "Not",
            "Now",
            "Then",
            "Yet",
            "Both",
            "Earlier",
            "Later",
            "Since",
            "Under",
            "According",
            "Although",
            "Because",
            "However",
            "Meanwhile",
            "Until",
            "To",
            "Let",
            "Also",
            "Here");

    @Override
    public boolean takesApostrophe(String text, int begin, int end) {
        return false;
    }

    @Override
    public boolean groupsByBlank() {
        return false;
    }

    @Override
    public boolean isMeasure(String letters) {
        return MEASURES.contains(letters);
    }

    @Override
    public Point point(String text, int begin, int end) {
        if (end - begin > 6) {
            return Point.NONE;
        }
        String word = text.substring(begin, end);
        String lower = word.toLowerCase(Locale.ROOT);
        return word.equals(lower) && IN_CAPITALS.contains(lower) ? Point.NONE : POINTS.getOrDefault(lower, Point.NONE);
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
        int hyphen = -1;
        int apostrophe = -1;
        for (int i = begin; i < end; i++) {
            Characters kind = Characters.of(text.charAt(i));
            if (kind == Characters.HYPHEN && hyphen < 0) {
                hyphen = i;
            } else if (kind == Characters.APOSTROPHE) {
                apostrophe = i;
            }
        }
        int clitic = apostrophe < 0 ? end : clitic(text, begin, apostrophe, end);
        if (hyphen >= 0 && hyphen < clitic) {
            hyphenated(text, begin, clitic, out);
        } else {
            plain(text, begin, clitic, out);
        }
        if (clitic < end) {
            out.add(clitic, end, Stretches.WORD);
        }
    }

    /** Where {@code 's}, {@code n't} and their like begin; the end where there is none. */
    private static int clitic(String text, int begin, int apostrophe, int end) {
        int letters = end - apostrophe - 1;
        char first = Character.toLowerCase(text.charAt(apostrophe + 1));
        if (letters == 1) {
            boolean negation =
                    first == 't' && apostrophe - begin > 1 && Character.toLowerCase(text.charAt(apostrophe - 1)) == 'n';
            if (negation) {
                return apostrophe - 1;
            }
            return "smd".indexOf(first) >= 0 ? apostrophe : end;
        }
        char second = Character.toLowerCase(text.charAt(apostrophe + 2));
        boolean known = letters == 2
                && (first == 'r' && second == 'e' || first == 'v' && second == 'e' || first == 'l' && second == 'l');
        return known ? apostrophe : end;
    }

    private static void plain(String text, int begin, int end, Stretches out) {
        int cut = end;
        if (end - begin >= 4 && end - begin <= 8) {
            char last = text.charAt(end - 1);
            if (last == 't' || last == 'a' || last == 'e' || last == 'T') {
                cut = begin + JOINED.getOrDefault(text.substring(begin, end).toLowerCase(Locale.ROOT), end - begin);
            }
        }
        out.add(begin, cut, Stretches.WORD);
        if (cut < end) {
            out.add(cut, end, Stretches.WORD);
        }
    }

    private static void hyphenated(String text, int begin, int end, Stretches out) {
        if (isTelephone(text, begin, end)) {
            out.add(begin, end, Stretches.WORD);
            return;
        }
        int from = begin;
        for (int i = begin; i < end; i++) {
            if (Characters.of(text.charAt(i)) == Characters.HYPHEN && !holds(text, from, i, begin, end)) {
                plain(text, from, i, out);
                out.add(i, i + 1, Stretches.MARK);
                from = i + 1;
            }
        }
        plain(text, from, end, out);
    }

    /** Whether what stands before the hyphen, or behind it to the end, is no word of its own. */
    private static boolean holds(String text, int from, int hyphen, int begin, int end) {
        return from == begin
                        && hyphen - from <= 7
                        && PREFIXES.contains(text.substring(from, hyphen).toLowerCase(Locale.ROOT))
                || end - hyphen <= 6 && SUFFIXES.contains(text.substring(hyphen + 1, end));
    }

    /** Figures parted by hyphens, the last of them four: 555-0100. */
    private static boolean isTelephone(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (!Characters.isDigit(c) && c != '-') {
                return false;
            }
        }
        return end - begin >= 6 && text.lastIndexOf('-', end) == end - 5 && (end - begin) != 9;
    }
}
