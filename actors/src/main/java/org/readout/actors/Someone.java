package org.readout.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.record.Actor;
import org.readout.record.Sector;

/** An actor while the text is still being read: what is known of him grows. */
final class Someone {

    final int number;
    final Actor.Kind kind;
    String name;

    @Nullable
    String country;

    @Nullable
    String code;

    @Nullable
    Sector sector;

    Actor.@Nullable Office office;

    @Nullable
    String wikidata;
    /** His id in the tables; empty where they do not have him. */
    String knowledgeId = "";

    String gender = "";
    /** The gender of the words that he was called by last. */
    String grammaticalGender = "";

    /** Kinds of office he holds or is said to hold. */
    final Set<String> roles = new HashSet<>();
    /** Folded titles and nouns that he was called by, and the lemmas of their heads. */
    final Set<String> called = new HashSet<>();

    final Set<String> heads = new HashSet<>();
    /** Folded lemmas of what else a description says. */
    final Set<String> modifiers = new HashSet<>();

    boolean plural;
    /** Brought in by a name, not by a description. */
    boolean named;

    /** Described in words that are a name of their own: 'la Banque d'Orient'. */
    boolean proper;

    /** Nothing but its capital says that it is somebody. */
    boolean weak;

    /** Folded names that he goes by; grows by {@link Company#call}. */
    final Set<String> names = new HashSet<>();

    final List<Actor.Mention> mentions = new ArrayList<>();
    /** Where he was mentioned last: sentence and token. */
    int lastSentence = -1;

    int lastToken = -1;
    boolean lastSubject;

    Someone(int number, Actor.Kind kind, String name) {
        this.number = number;
        this.kind = kind;
        this.name = name;
    }

    /** Whether it is somebody by name: not only described. */
    boolean named() {
        return named || isKnown();
    }

    String id() {
        return "a" + number;
    }

    boolean isPerson() {
        return kind == Actor.Kind.PERSON;
    }

    boolean isState() {
        return kind == Actor.Kind.STATE;
    }

    boolean isKnown() {
        return !knowledgeId.isEmpty();
    }

    /** Fills in what was not known before. */
    void learn(@Nullable String newCountry, @Nullable String newCode, @Nullable Sector newSector) {
        country = country == null ? newCountry : country;
        code = code == null ? newCode : code;
        sector = sector == null ? newSector : sector;
    }

    Actor toActor(String id) {
        return new Actor(id, name, kind, country, code, sector, office, wikidata, isKnown(), mentions);
    }
}
