package org.readout.web.pages;

import io.javalin.http.Context;
import org.readout.archive.Archive;

/** Events or statements that are asked for, as a file. */
public final class Exports {

    private final Archive archive;

    public Exports(Archive archive) {
        this.archive = archive;
    }

    /** As the command {@code export} writes it. */
    public void export(Context context) {
        Asked asked = Asked.of(context);
        Download.send(
                context,
                asked.named(),
                (format, file) -> archive.export(format, asked.what(), asked.filter(), false, file));
    }
}
