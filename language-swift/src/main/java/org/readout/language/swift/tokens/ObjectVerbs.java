package org.readout.language.swift.tokens;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Knows that 'des' is an article behind a verb that takes an object ('rejette des accusations'), and asks another judge
 * about all else. Treebanks are written in the past tense; of the present of the verbs of news they have few, and a form in
 * -e looks like a noun to a judge of endings. Immutable, for any number of threads.
 */
final class ObjectVerbs implements ContractionJudge {

    private static final String TABLE = "objects.fr.txt";
    /** What stands before a noun: 'l'annonce des résultats', 'une nouvelle attaque des rebelles'. */
    private static final Set<String> BEFORE_NOUN = Set.of(
            "l'",
            "d'",
            "la",
            "le",
            "une",
            "un",
            "cette",
            "ce",
            "sa",
            "son",
            "ma",
            "leur",
            "notre",
            "votre",
            "de",
            "en",
            "à",
            "par",
            "pour",
            "sans",
            "sur",
            "avec",
            "sous",
            "toute",
            "chaque",
            "aucune",
            "quelle",
            "première",
            "dernière",
            "deuxième",
            "seconde",
            "nouvelle",
            "grande",
            "grave",
            "autre",
            "même",
            "récente",
            "prochaine",
            "simple",
            "vaste",
            "forte",
            "double",
            "violente",
            "seule",
            "|");

    private static final Set<String> BETWEEN = Set.of(
            "pas",
            "plus",
            "jamais",
            "aussi",
            "également",
            "ainsi",
            "désormais",
            "encore",
            "toujours",
            "déjà",
            "notamment");
    /** 'se charge des blessés': with a reflexive pronoun many of them want 'de'. */
    private static final Set<String> REFLEXIVE = Set.of("se", "s'", "me", "m'", "nous", "vous");

    private static final Set<String> THAT = Set.of("que", "qu'");
    /** How far behind 'des' a clause may begin that says what is wanted of somebody: 'exige des autorités qu'elles …'. */
    private static final int FARTHEST = 8;

    private final Set<String> verbs = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();
    private final ContractionJudge other;

    ObjectVerbs(ContractionJudge other) {
        this.other = other;
        try (InputStream in = ObjectVerbs.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("no " + TABLE + " beside " + ObjectVerbs.class.getName());
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
    }

    private void add(String line) {
        if (line.startsWith("#") || line.isBlank()) {
            return;
        }
        boolean noun = line.startsWith("*");
        String form = noun ? line.substring(1) : line;
        verbs.add(form);
        verbs.add(form + "nt");
        if (noun) {
            nouns.add(form);
        }
    }

    @Override
    public boolean isContraction(Surface sentence, int i) {
        boolean object = at(sentence, i).equals("des") && verb(sentence, i) && !ofSomebody(sentence, i);
        return !object && other.isContraction(sentence, i);
    }

    private boolean verb(Surface sentence, int i) {
        int before = BETWEEN.contains(at(sentence, i - 1)) ? i - 2 : i - 1;
        String form = at(sentence, before);
        String earlier = at(sentence, before - 1);
        return verbs.contains(form)
                && !REFLEXIVE.contains(earlier)
                && !(nouns.contains(form) && BEFORE_NOUN.contains(earlier));
    }

    private static boolean ofSomebody(Surface sentence, int i) {
        for (int k = i + 2; k < Math.min(sentence.size(), i + FARTHEST); k++) {
            if (THAT.contains(at(sentence, k))) {
                return true;
            }
        }
        return false;
    }

    private static String at(Surface sentence, int i) {
        return i < 0 || i >= sentence.size()
                ? "|"
                : sentence.form(i).toLowerCase(Locale.FRENCH).replace('’', '\'');
    }
}
