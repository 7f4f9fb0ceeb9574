package org.readout.web.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.readout.web.ports.Names;
import org.readout.web.texts.Texts;

/** Lays pages out. Safe for any number of threads. */
public final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Map<String, Texts> languages = new LinkedHashMap<>();
    private final Visit.Offer offer;
    private final Names names;
    private final Meant meant;
    private final Assets assets = new Assets();

    public Templates(Visit.Offer offer, Names names, Meant meant) {
        this.offer = offer;
        this.names = names;
        this.meant = meant;
        Texts.LANGUAGES.forEach(language -> languages.put(language, Texts.in(language)));
        engine.setBinaryStaticContent(true);
    }

    Names names() {
        return names;
    }

    Meant meant() {
        return meant;
    }

    Visit visit(Context context) {
        return Visit.of(context, languages, offer, this);
    }

    /** Where a style or script is. */
    String asset(String path) {
        return assets.address(path);
    }

    /** The language that this browser gets. */
    public String language(Context context) {
        return visit(context).language();
    }

    /** Answers with a page. */
    void show(Context context, String template, Visit visit, Map<String, ?> what) {
        Map<String, Object> parameters = new HashMap<>(what);
        parameters.put("v", visit);
        part(context, template, parameters);
    }

    private void part(Context context, String template, Map<String, Object> parameters) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        engine.render(template + ".jte", parameters, out);
        context.contentType("text/html; charset=utf-8").result(out.toByteArray());
    }

    /** Answers that something is not there, or went wrong: with a page, or a line where a part of a page was asked for. */
    public void tell(Context context, HttpResponseException failure) {
        context.status(failure.getStatus());
        Visit visit = visit(context);
        String why = Trouble.said(failure, visit);
        if (context.header("HX-Request") != null) {
            part(context, "parts/trouble", Map.of("why", why));
        } else {
            show(context, "trouble", visit, Map.of("status", failure.getStatus(), "why", why));
        }
    }
}
