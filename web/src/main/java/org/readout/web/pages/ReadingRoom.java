package org.readout.web.pages;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import org.readout.archive.Archive;
import org.readout.record.Record;
import org.readout.record.RecordCodec;
import org.readout.web.citing.Annotations;
import org.readout.web.reading.ReadText;

/** The article, with all that was read from it. */
public final class ReadingRoom {

    private final Archive archive;
    private final Templates templates;
    private final RecordCodec codec = new RecordCodec();

    public ReadingRoom(Archive archive, Templates templates) {
        this.archive = archive;
        this.templates = templates;
    }

    public void show(Context context) {
        Record record = record(context);
        Map<String, String> keys = archive.catalogue().keys(record.article().id());
        templates.show(context, "article", templates.visit(context), Map.of("read", ReadText.of(record, keys)));
    }

    /** The record as it was written. */
    public void json(Context context) {
        context.contentType("application/json; charset=utf-8").result(codec.toPretty(record(context)) + "\n");
    }

    /** W3C Web Annotations, as a collection. */
    public void annotations(Context context) {
        Record record = record(context);
        String host = context.scheme() + "://" + context.host();
        Annotations annotations = new Annotations(
                record, archive.catalogue().keys(record.article().id()), host);
        context.contentType("application/ld+json; charset=utf-8").result(annotations.json());
    }

    private Record record(Context context) {
        return archive.record(context.pathParam("id")).orElseThrow(NotFoundResponse::new);
    }
}
