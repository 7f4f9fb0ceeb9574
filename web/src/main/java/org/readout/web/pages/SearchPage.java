package org.readout.web.pages;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.archive.Archive;
import org.readout.archive.Catalogue;
import org.readout.archive.Facet;
import org.readout.archive.What;

/** Search: events, statements or articles, narrowed by what they have in common, as a list to read or as a table. */
public final class SearchPage {

    /** A table is read faster than a list. */
    private static final int ROWS = 100;

    private final Archive archive;
    private final Templates templates;

    public SearchPage(Archive archive, Templates templates) {
        this.archive = archive;
        this.templates = templates;
    }

    public void show(Context context) {
        Visit visit = templates.visit(context);
        Asked asked = Asked.latest(context);
        templates.show(
                context,
                "search",
                visit,
                visit.asked("what").equals("articles") ? articles(asked) : told(asked, visit));
    }

    /** What things that are found have in common, to be put into the page: it may take longer than to find them. */
    public void facets(Context context) {
        Asked asked = Asked.latest(context);
        templates.show(
                context, "facets", templates.visit(context), Map.of("what", asked.named(), "facets", facets(asked)));
    }

    private Map<String, Object> articles(Asked asked) {
        Catalogue catalogue = archive.catalogue();
        return Map.of(
                "what",
                "articles",
                "table",
                false,
                "leaf",
                new Leaf(asked.page(), catalogue.articles(asked.filter()), Asked.SIZE),
                "articles",
                catalogue.articles(asked.filter(), asked.offset(Asked.SIZE), Asked.SIZE),
                "stories",
                List.of(),
                "facets",
                Map.of());
    }

    private Map<String, Object> told(Asked asked, Visit visit) {
        boolean table = visit.asked("view").equals("table");
        boolean here = visit.asked("facets").equals("here");
        int size = table ? ROWS : Asked.SIZE;
        return Map.of(
                "what",
                asked.named(),
                "table",
                table,
                "leaf",
                new Leaf(asked.page(), archive.count(asked.what(), asked.filter()), size),
                "articles",
                List.of(),
                "stories",
                stories(asked, size),
                "facets",
                here ? facets(asked) : Map.of());
    }

    private List<Story> stories(Asked asked, int size) {
        return asked.what() == What.EVENTS
                ? Story.ofEvents(archive.events(asked.filter(), asked.offset(size), size))
                : Story.ofStatements(archive.statements(asked.filter(), asked.offset(size), size));
    }

    private Map<String, List<Facet>> facets(Asked asked) {
        return archive.catalogue().facets(asked.what(), asked.filter()).stream()
                .collect(Collectors.groupingBy(Facet::of, LinkedHashMap::new, Collectors.toList()));
    }
}
