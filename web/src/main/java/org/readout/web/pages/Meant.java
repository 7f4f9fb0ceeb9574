package org.readout.web.pages;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.archive.Archive;
import org.readout.archive.Catalogue;
import org.readout.archive.Facet;
import org.readout.archive.Profile;
import org.readout.web.ports.Names;
import org.readout.web.texts.Texts;

/**
 * Whom people mean by a name of some language, and the other way round what they are called. An address that a form made is
 * led on to the one that is kept: with the code or id of whom a name means, and without what was left empty. Safe for any
 * number of threads.
 */
public final class Meant {

    /** The parameters that name somebody. */
    private static final Set<String> NAMING = Set.of("actor", "a", "b");

    /** How codes and ids are written, and no name: they are what is kept. */
    private static final Pattern KEPT = Pattern.compile("[A-Z]{3}|Q\\d+|(person|state|organisation|group):.+");

    private static final int NAMESAKES = 5;

    private final Archive archive;
    private final Names names;
    private final Map<String, String> codes = new LinkedHashMap<>();

    public Meant(Archive archive, Names names) {
        this.archive = archive;
        this.names = names;
        Texts.LANGUAGES.forEach(language -> Texts.in(language).codes().forEach(codes::putIfAbsent));
    }

    /** Leads on to the address that is kept, where this is another. */
    public void lead(Context context) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        context.queryParamMap().forEach((name, values) -> {
            List<String> those = values.stream()
                    .filter(value -> !value.isBlank())
                    .map(value -> NAMING.contains(name) ? by(value.strip()) : value)
                    .toList();
            if (!those.isEmpty()) {
                kept.put(name, those);
            }
        });
        if (!kept.equals(context.queryParamMap())) {
            context.redirect(context.path() + Visit.written(kept));
            context.skipRemainingHandlers();
        }
    }

    /** The code or id of whom a name means, or the name as it is. */
    private String by(String name) {
        if (KEPT.matcher(name).matches()) {
            return name;
        }
        String code = codes.get(name.toLowerCase(Locale.ROOT));
        if (code != null) {
            return code;
        }
        for (String language : Texts.LANGUAGES) {
            List<String> whos = names.whos(name, language).stream()
                    .filter(who -> names.of(who, "", language).equalsIgnoreCase(name))
                    .toList();
            if (whos.size() == 1) {
                return codeOr(whos.get(0));
            }
        }
        return archive.catalogue().actors(name, NAMESAKES).stream()
                .filter(actor -> actor.of().equals("state") && actor.name().equalsIgnoreCase(name))
                .findFirst()
                .map(state -> codeOr(state.value()))
                .orElse(name);
    }

    /** A state is asked for by its code, which stands for whoever acts for it. */
    private String codeOr(String who) {
        return archive.catalogue()
                .actor(who)
                .filter(known -> known.kind().equals("state"))
                .map(Profile::code)
                .filter(Objects::nonNull)
                .orElse(who);
    }

    /** What the archive calls whom or what a code or id means. */
    Optional<String> called(String who) {
        Catalogue catalogue = archive.catalogue();
        return catalogue.actor(who).map(Profile::name).or(() -> catalogue.matter(who));
    }

    /** Whose names, in a language or the archive's own, have words that begin so; those first that are named most. */
    List<Facet> beginning(String words, String language, int offset, int size) {
        return archive.catalogue().actors(words, also(words, language), offset, size);
    }

    /** How many they are. */
    long countBeginning(String words, String language) {
        return archive.catalogue().countActors(words, also(words, language));
    }

    private List<String> also(String words, String language) {
        return words.isBlank() ? List.of() : new ArrayList<>(names.whos(words, language));
    }
}
