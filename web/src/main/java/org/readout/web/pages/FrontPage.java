package org.readout.web.pages;

import io.javalin.http.Context;
import java.util.Map;
import org.readout.archive.Archive;
import org.readout.archive.Filter;

/** What is in the archive, newest first. */
public final class FrontPage {

    private static final int SOME = 12;
    private static final int FEW = 8;

    private final Archive archive;
    private final Templates templates;
    private final Examples examples;

    public FrontPage(Archive archive, Templates templates) {
        this.archive = archive;
        this.templates = templates;
        this.examples = new Examples(archive);
    }

    public void show(Context context) {
        Visit visit = templates.visit(context);
        templates.show(
                context,
                "front",
                visit,
                Map.of(
                        "counts", archive.counts(),
                        "articles", archive.catalogue().articles(Filter.ALL, 0, SOME),
                        "actors", archive.catalogue().actors("", SOME),
                        "matters", archive.catalogue().matters(0, FEW),
                        "examples", examples.of(visit)));
    }
}
