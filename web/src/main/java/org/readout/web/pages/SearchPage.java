package org.readout.web.pages;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.archive.Archive;
import org.readout.archive.Facet;
import org.readout.archive.What;

/** Search: events, statements or articles, narrowed by what they have in common. */
public final class SearchPage {

    private final Archive archive;
    private final Templates templates;

    public SearchPage(Archive archive, Templates templates) {
        this.archive = archive;
        this.templates = templates;
    }

    public void show(Context context) {
        Visit visit = templates.visit(context);
        Asked asked = Asked.of(context);
        if ("articles".equals(context.queryParam("what"))) {
            Leaf leaf = new Leaf(asked.page(), archive.catalogue().articles(asked.filter()), Asked.SIZE);
            templates.show(
                    context,
                    "search",
                    visit,
                    Map.of(
                            "what", "articles",
                            "leaf", leaf,
                            "articles", archive.catalogue().articles(asked.filter(), asked.offset(), Asked.SIZE),
                            "stories", List.of(),
                            "facets", Map.of()));
        } else {
            templates.show(
                    context,
                    "search",
                    visit,
                    Map.of(
                            "what", asked.named(),
                            "leaf", new Leaf(asked.page(), archive.count(asked.what(), asked.filter()), Asked.SIZE),
                            "articles", List.of(),
                            "stories", stories(asked),
                            "facets", facets(asked)));
        }
    }

    private List<Story> stories(Asked asked) {
        return asked.what() == What.EVENTS
                ? archive.events(asked.filter(), asked.offset(), Asked.SIZE).stream()
                        .map(Story::ofEvent)
                        .toList()
                : archive.statements(asked.filter(), asked.offset(), Asked.SIZE).stream()
                        .map(Story::ofStatement)
                        .toList();
    }

    private Map<String, List<Facet>> facets(Asked asked) {
        return archive.catalogue().facets(asked.what(), asked.filter()).stream()
                .collect(Collectors.groupingBy(Facet::of, LinkedHashMap::new, Collectors.toList()));
    }
}
