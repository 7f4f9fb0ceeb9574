package org.readout.web.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.readout.archive.Archive;
import org.readout.archive.Site;

/** The map of where things happened, and the network of who has to do with whom. */
public final class Pictures {

    private static final int PLACES = 500;
    private static final int PAIRS = 80;

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

    public void network(Context context) {
        templates.show(
                context,
                "network",
                templates.visit(context),
                Map.of("ties", archive.catalogue().network(Asked.of(context).filter(), PAIRS)));
    }
}
