package org.readout.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.http.InternalServerErrorResponse;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.util.JavalinException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.readout.archive.Archive;
import org.readout.archive.TimeLimitException;
import org.readout.archive.answers.Answers;
import org.readout.web.api.Api;
import org.readout.web.pages.ActorPages;
import org.readout.web.pages.AskPage;
import org.readout.web.pages.EventPages;
import org.readout.web.pages.Examples;
import org.readout.web.pages.Exports;
import org.readout.web.pages.FrontPage;
import org.readout.web.pages.MatterPages;
import org.readout.web.pages.Meant;
import org.readout.web.pages.Pairs;
import org.readout.web.pages.PastePage;
import org.readout.web.pages.Pictures;
import org.readout.web.pages.ReadingRoom;
import org.readout.web.pages.ReviewPage;
import org.readout.web.pages.SearchPage;
import org.readout.web.pages.Tables;
import org.readout.web.pages.Templates;
import org.readout.web.pages.Visit;
import org.readout.web.ports.Asker;
import org.readout.web.ports.Names;
import org.readout.web.ports.TextReader;

/**
 * Serves what an archive holds to browsers and programs.
 *
 * <pre>{@code
 * try (Archive archive = Archive.openToRead(folder);
 *         Web web = Web.start(Settings.loopback("0.1.0"), archive, reader, asker, names)) {
 *     web.address(); // http://127.0.0.1:41234/
 * }
 * }</pre>
 *
 * <p>The archive stays open as long as this does, and is closed by whoever opened it.
 */
public final class Web implements AutoCloseable {

    /** Marks what was told already: what went wrong is told once. */
    private static final String TOLD = "readout.told";

    private static final System.Logger LOG = System.getLogger(Web.class.getName());

    private final Settings settings;
    private final Archive archive;
    private final @Nullable TextReader reader;
    private final @Nullable Asker asker;
    private final Meant meant;
    private final Templates templates;
    private final Guard guard;
    private final Remembered remembered;
    private final Javalin server;

    private Web(Settings settings, Archive archive, @Nullable TextReader reader, @Nullable Asker asker, Names names) {
        this.settings = settings;
        this.archive = archive;
        this.reader = reader;
        this.asker = asker;
        this.meant = new Meant(archive, names);
        this.templates = new Templates(new Visit.Offer(reader != null, settings.keep(), asker != null), names, meant);
        this.guard = new Guard(settings.token());
        this.remembered = new Remembered(archive);
        this.server = Javalin.create(this::configure);
    }

    /**
     * Begins to serve.
     *
     * @param reader what reads texts that are pasted; null where none can be
     * @param asker what answers questions; null where they are not answered
     * @param names what everybody is called in the language of a page
     */
    public static Web start(
            Settings settings, Archive archive, @Nullable TextReader reader, @Nullable Asker asker, Names names) {
        Web web = new Web(settings, archive, reader, asker, names);
        web.server.start(settings.host(), settings.port());
        return web;
    }

    /** Where the first page is. */
    public String address() {
        String host = settings.host().contains(":") && !settings.host().startsWith("[")
                ? "[" + settings.host() + "]"
                : settings.host();
        return "http://" + host + ":" + server.port() + "/";
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.maxRequestSize = Settings.MOST_BYTES;
        config.http.asyncTimeout = Settings.PATIENCE.toMillis();
        config.jetty.multipartConfig.maxFileSize(Settings.MOST_BYTES, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(Settings.MOST_BYTES, SizeUnit.BYTES);
        config.jetty.modifyServer(Limits::set);
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        assets(config);
        config.routes.before(guard::admit);
        config.routes.exception(HttpResponseException.class, (failure, context) -> tell(context, failure));
        config.routes.exception(
                TimeLimitException.class,
                (failure, context) -> tell(context, new ServiceUnavailableResponse(failure.getMessage())));
        config.routes.exception(Exception.class, (failure, context) -> {
            LOG.log(System.Logger.Level.ERROR, "a defect of Readout, asked for " + context.path(), failure);
            tell(context, new InternalServerErrorResponse("a defect of Readout"));
        });
        config.routes.error(404, context -> {
            if (context.attribute(TOLD) == null) {
                tell(context, new NotFoundResponse("there is nothing here"));
            }
        });
        pages(config);
        paste(config);
        ask(config);
        Api api = new Api(archive, reader);
        api(config, api);
        config.routes.get("/health", context -> {
            api.counts(context);
            context.header("Cache-Control", "no-store");
        });
    }

    /** Their addresses change when they do. */
    private static void assets(JavalinConfig config) {
        for (String folder : new String[] {"/assets", "/vendor"}) {
            config.staticFiles.add(files -> {
                files.hostedPath = folder;
                files.directory = "/org/readout/web" + folder;
                files.headers = Map.of("Cache-Control", "max-age=31536000, immutable");
            });
        }
    }

    private void pages(JavalinConfig config) {
        for (String path :
                new String[] {"/search", "/actors", "/actors/<who>", "/matters/<matter>", "/map", "/network", "/pair"
                }) {
            config.routes.before(path, meant::lead);
        }
        ReadingRoom room = new ReadingRoom(archive, templates);
        Answers answers = new Answers(archive);
        EventPages events = new EventPages(archive, answers, templates);
        ActorPages actors = new ActorPages(archive, templates);
        Pictures pictures = new Pictures(archive, templates);
        page(config, "/", new FrontPage(archive, templates)::show);
        page(config, "/articles/{id}", room::show);
        page(config, "/articles/{id}/record", room::json);
        page(config, "/articles/{id}/annotations", room::annotations);
        SearchPage search = new SearchPage(archive, templates);
        page(config, "/search", search::show);
        page(config, "/search/facets", search::facets);
        page(config, "/events/{key}", events::event);
        page(config, "/statements/{key}", events::statement);
        for (String what : new String[] {"/events", "/statements"}) {
            page(config, what + "/{key}/share", events::share);
            page(config, what + "/{key}/citation.bib", events::bibtex);
            page(config, what + "/{key}/citation.json", events::csl);
        }
        page(config, "/actors", actors::list);
        page(config, "/suggest", actors::suggest);
        page(config, "/actors/<who>", actors::show);
        page(config, "/map", pictures::map);
        page(config, "/network", pictures::network);
        page(config, "/network/most", pictures::most);
        Pairs pairs = new Pairs(archive, answers, templates);
        page(config, "/pair", pairs::show);
        page(config, "/pair/standing", pairs::standing);
        MatterPages matters = new MatterPages(archive, answers, templates);
        page(config, "/matters", matters::list);
        page(config, "/matters/<matter>", matters::show);
        page(config, "/review", new ReviewPage(archive, answers, templates)::show);
        config.routes.get("/export", new Exports(archive)::export);
        config.routes.get("/tables/{table}", new Tables(archive, answers)::save);
    }

    private void api(JavalinConfig config, Api api) {
        api.answers().forEach((path, answer) -> page(config, path, answer));
        config.routes.post("/api/read", api::read);
    }

    private void page(JavalinConfig config, String path, Handler handler) {
        config.routes.before(path, context -> remembered.before(context, templates.language(context)));
        config.routes.get(path, handler);
        config.routes.after(path, remembered::after);
    }

    private void paste(JavalinConfig config) {
        Optional.ofNullable(reader).ifPresent(given -> {
            PastePage paste = new PastePage(archive, given, templates);
            config.routes.get("/read", paste::show);
            config.routes.post("/read", context -> {
                paste.read(context);
                remembered.refresh();
            });
        });
    }

    private void ask(JavalinConfig config) {
        Optional.ofNullable(asker).ifPresent(given -> {
            AskPage ask = new AskPage(given, new Examples(archive), templates);
            // Not remembered: 'last week' is another one tomorrow.
            config.routes.get("/ask", ask::show);
            config.routes.get("/api/ask", ask::json);
        });
    }

    private void tell(Context context, HttpResponseException failure) {
        context.attribute(TOLD, true);
        if (context.path().startsWith("/api/")) {
            int status = failure.getStatus();
            context.status(status).json(Map.of("status", status, "error", String.valueOf(failure.getMessage())));
        } else {
            templates.tell(context, failure);
        }
    }

    /** Stops when whatever is being answered is answered; what takes longer than a stop waits for is broken off. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (JavalinException e) {
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            }
        }
    }
}
