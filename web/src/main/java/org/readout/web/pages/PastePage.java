package org.readout.web.pages;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.archive.Archive;
import org.readout.archive.Reading;
import org.readout.web.ports.TextReader;
import org.readout.web.ports.UnreadableTextException;
import org.readout.web.reading.ReadText;

/** A text or file of somebody's, read at once; kept only where that is asked for. */
public final class PastePage {

    private final Archive archive;
    private final TextReader reader;
    private final Templates templates;

    public PastePage(Archive archive, TextReader reader, Templates templates) {
        this.archive = archive;
        this.reader = reader;
        this.templates = templates;
    }

    public void show(Context context) {
        form(context, "", "");
    }

    private void form(Context context, String text, String trouble) {
        templates.show(context, "paste", templates.visit(context), Map.of("text", text, "trouble", trouble));
    }

    /** Reads what the form brings. */
    public void read(Context context) {
        String text = String.valueOf(
                context.formParamMap().getOrDefault("text", List.of("")).get(0));
        UploadedFile file = context.uploadedFile("file");
        boolean isFile = file != null && file.size() > 0;
        if (!isFile && text.isBlank()) {
            context.status(422);
            form(context, text, "paste.nothing");
            return;
        }
        try {
            TextReader.Outcome outcome = isFile
                    ? reader.read(file.filename(), bytes(file))
                    : reader.read("text.txt", text.getBytes(StandardCharsets.UTF_8));
            keepOrShow(context, outcome);
        } catch (UnreadableTextException e) {
            context.status(422);
            form(context, text, String.valueOf(e.getMessage()));
        }
    }

    private void keepOrShow(Context context, TextReader.Outcome outcome) {
        Visit visit = templates.visit(context);
        if (visit.offer().keep() && context.formParam("keep") != null) {
            archive.add(List.of(Reading.of(outcome.record(), outcome.reader())));
            archive.merge();
            archive.index();
            context.redirect(
                    visit.to("/articles/" + outcome.record().article().id()), io.javalin.http.HttpStatus.SEE_OTHER);
            return;
        }
        Map<String, Object> what = new HashMap<>();
        what.put("read", ReadText.of(outcome.record(), Map.of()));
        templates.show(context, "article", visit, what);
    }

    private static byte[] bytes(UploadedFile file) {
        try (InputStream in = file.content()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
