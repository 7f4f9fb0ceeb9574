package org.readout.web.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.readout.archive.Archive;
import org.readout.archive.Filter;
import org.readout.archive.Site;

/** The map of where things happened, and the network of who has to do with whom. */
public final class Pictures {

    private static final int PLACES = 500;
    private static final int PAIRS = 80;
    private static final int FEW = 12;

    private final Archive archive;
    private final Templates templates;

    public Pictures(Archive archive, Templates templates) {
        this.archive = archive;
        this.templates = templates;
    }

    public void map(Context context) {
        List<Site> sites = archive.catalogue().sites(Asked.of(context).filter(), PLACES);
        templates.show(context, "map", templates.visit(context), Map.of("sites", sites));
    }

    /** The pairs that have most to do with one another, to be put into the front page: it may take longer than the rest. */
    public void most(Context context) {
        templates.show(
                context,
                "most",
                templates.visit(context),
                Map.of("ties", archive.catalogue().network(Filter.ALL, FEW)));
    }

    public void network(Context context) {
        templates.show(
                context,
                "network",
                templates.visit(context),
                Map.of("ties", archive.catalogue().network(Asked.of(context).filter(), PAIRS)));
    }
}
