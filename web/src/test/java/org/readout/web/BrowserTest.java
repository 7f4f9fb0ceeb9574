package org.readout.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people do with the pages, in a browser. Left out where none stands on the machine. Pictures of each step are in
 * {@code target/screenshots}.
 */
class BrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    /** Milliseconds to the first paint. */
    private static final double AT_ONCE = 500;

    private static final Path PICTURES = Path.of("target", "screenshots");

    @TempDir
    static Path folder;

    private static Served served;
    private static Playwright playwright;
    private static Browser browser;

    private final String article =
            "/articles/" + Served.example("New Delhi").article().id();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> abroad = new ArrayList<>();
    private BrowserContext context;

    @BeforeAll
    static void open() throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "no chromium at " + CHROMIUM + ": pages are not tried in a browser");
        Files.createDirectories(PICTURES);
        served = Served.examples(folder);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-gpu")));
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
            served.close();
        }
    }

    /** Nothing may go wrong unseen, and nothing leave the machine, whatever a test looks at. */
    @AfterEach
    void nothing_was_amiss() {
        if (context != null) {
            context.close();
        }
        assertThat(complaints).as("errors of the console").isEmpty();
        assertThat(abroad).as("requests to others").isEmpty();
    }

    private Page page(String language, int width, ColorScheme scheme) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE));
        context.onConsoleMessage(message -> {
            if (Set.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        context.onRequest(request -> {
            if (!URI.create(request.url()).getHost().equals("127.0.0.1")) {
                abroad.add(request.url());
            }
        });
        return context.newPage();
    }

    private Page page(String language) {
        return page(language, 1440, ColorScheme.LIGHT);
    }

    private static double number(Object number) {
        return ((Number) number).doubleValue();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void read_the_article_and_open_the_words_of_each_demand(String language) {
        Page page = page(language);
        page.navigate(served.address("/search?what=articles"));
        page.locator("#words").fill("Blinken Lavrov");
        page.keyboard().press("Enter");
        page.getByText("Dix minutes à New Delhi").first().click();
        Locator demands = page.locator(".panel .line.l-st")
                .filter(new Locator.FilterOptions().setHasText(language.equals("fr") ? "exigence" : "demand"));
        assertThat(demands.count()).isGreaterThanOrEqualTo(3);
        for (int i = 0; i < demands.count(); i++) {
            String id = demands.nth(i).getAttribute("data-line");
            demands.nth(i).locator(".jump").click();
            Locator words = page.locator(".body [data-of~='" + id + "']").first();
            assertThat(words).hasClass(Pattern.compile("chosen"));
            assertThat(words).isInViewport();
        }
        picture(page, "demands-" + language);
    }

    @Test
    void words_lead_to_their_line() {
        Page page = page("en");
        page.navigate(served.address(article));
        page.locator(".body [data-of~='s7']").first().click();
        assertThat(page.locator(".panel .line.chosen")).hasCount(1);
        assertThat(page.locator(".panel .line.chosen")).isInViewport();
        page.locator(".body .w.ac").first().hover();
        assertThat(page.locator(".panel .chips .lit")).hasCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void share_a_statement(String language) {
        Page page = page(language);
        page.navigate(served.address(article));
        page.locator("#s7 .own a").last().click();
        Locator sheet = page.locator("dialog#share");
        assertThat(sheet).isVisible();
        assertThat(sheet.locator("#c-link"))
                .hasValue(Pattern.compile("http://127\\.0\\.0\\.1:\\d+/statements/[0-9a-f]{16}"));
        assertThat(sheet.locator("#c-bib")).hasValue(Pattern.compile("^@article"));
        String link = sheet.locator("#c-link").inputValue();
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        sheet.locator("[data-copy='c-link']").click();
        assertThat(sheet.locator("[role=status]")).hasText(language.equals("fr") ? "Copié" : "Copied");
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(link);
        picture(page, "share-" + language);
        page.keyboard().press("Escape");
        assertThat(sheet).not().isVisible();
        page.navigate(link);
        assertThat(page.locator("h1")).containsText("Antony Blinken");
        page.locator(".evidence .from a").first().click();
        assertThat(page.locator(".body .chosen").first()).isInViewport();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void ask_and_follow_an_answer_to_its_sentence(String language) {
        Page page = page(language);
        page.navigate(served.address("/"));
        page.locator("#ask-box").fill("Que se sont dit Blinken et Lavrov ?");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Que se sont dit Blinken et Lavrov ?");
        picture(page, "ask-" + language);
        page.locator(".story .words a").first().click();
        assertThat(page.locator(".body .chosen").first()).isInViewport();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void paste_a_text(String language) {
        Page page = page(language);
        page.navigate(served.address("/"));
        page.locator(".rooms a[href^='/read']").click();
        page.locator("#text").fill("La conversation, debout, n'a pas duré plus de dix minutes.");
        picture(page, "paste-" + language);
        page.locator("button[type=submit].button").click();
        assertThat(page.locator(".panel .line").first()).isVisible();
        assertThat(page.locator(".panel .own")).hasCount(0);
        picture(page, "pasted-" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void from_a_spike_to_the_article_in_two_clicks(String language) {
        Page page = page(language);
        page.navigate(served.address("/pair?a=USA&b=RUS"));
        page.locator(".chart canvas").waitFor();
        picture(page, "series-" + language);
        Locator chart = page.locator(".chart");
        List<?> at = (List<?>) page.evaluate("echarts.getInstanceByDom(document.querySelector('.chart'))"
                + ".convertToPixel({seriesIndex: 2}, [0, -0.5])");
        chart.click(new Locator.ClickOptions().setPosition(number(at.get(0)), number(at.get(1))));
        page.waitForURL(Pattern.compile("/search\\?.*from=2023-03"));
        page.locator(".story .words a").first().click();
        assertThat(page.locator(".body .chosen").first()).isInViewport();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void from_a_meeting_on_the_chart_to_its_words_in_two_clicks(String language) {
        Page page = page(language);
        page.navigate(served.address("/pair?a=USA&b=RUS"));
        Locator chart = page.locator(".chart");
        page.locator(".chart canvas").waitFor();
        List<?> at = (List<?>)
                page.evaluate("() => { const chart = echarts.getInstanceByDom(document.querySelector('.chart'));"
                        + " const series = chart.getOption().series.find(s => s.type === 'scatter');"
                        + " const index = series.data.findIndex(v => v !== null);"
                        + " return chart.convertToPixel({seriesName: series.name}, [index, series.data[index]]); }");
        chart.click(new Locator.ClickOptions().setPosition(number(at.get(0)), number(at.get(1))));
        page.waitForURL(Pattern.compile("/search\\?.*type=CONSULT"));
        page.locator(".story .words a").first().click();
        assertThat(page.locator(".body .chosen").first()).isInViewport();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void from_a_position_on_the_grid_to_its_words_in_two_clicks(String language) {
        Page page = page(language);
        page.navigate(served.address("/matters/treaty:new%20start"));
        picture(page, "grid-" + language);
        page.locator(".grid .took").first().click();
        Locator line = page.locator(".positions details[open] .words a").first();
        assertThat(line).isInViewport();
        line.click();
        assertThat(page.locator(".body .chosen").first()).isInViewport();
    }

    @Test
    void a_table_sorts_by_the_head_that_is_pressed_by_keyboard_too() {
        Page page = page("en");
        page.navigate(served.address("/actors"));
        Locator names = page.locator("table tbody tr td:first-child");
        page.locator("th .sort").first().focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        assertThat(page.locator("th").first()).hasAttribute("aria-sort", "ascending");
        List<String> shown = names.allInnerTexts();
        java.text.Collator collator = java.text.Collator.getInstance(java.util.Locale.ENGLISH);
        assertThat(collator.compare(shown.get(0), shown.get(shown.size() - 1))).isNegative();
    }

    @Test
    void the_map_is_looked_at_closer_and_moved_and_its_dots_still_lead_to_their_events() {
        Page page = page("en");
        page.navigate(served.address("/map"));
        Locator dot = page.locator(".map a .site").first();
        dot.waitFor();
        double before = dot.boundingBox().width;
        page.getByLabel("Closer").click();
        page.getByLabel("Closer").click();
        assertThat(dot.boundingBox().width).isGreaterThan(before).isLessThan(2 * before);
        double x = page.locator(".map .land").boundingBox().x;
        Locator map = page.locator(".map svg");
        page.mouse().move(map.boundingBox().x + 500, map.boundingBox().y + 200);
        page.mouse().down();
        page.mouse().move(map.boundingBox().x + 560, map.boundingBox().y + 200);
        page.mouse().up();
        assertThat(page.locator(".map .land").boundingBox().x).isGreaterThan(x + 40);
        assertThat(page.url()).endsWith("/map");
        picture(page, "map-closer");
        page.getByLabel("Further away").click();
        page.getByLabel("Further away").click();
        assertThat(page.getByLabel("Further away")).isDisabled();
        page.locator(".map a .site").last().click();
        page.waitForURL(Pattern.compile("/search\\?.*words="));
    }

    @Test
    void what_is_printed_is_the_text_and_what_was_read_without_what_is_pressed() {
        Page page = page("en");
        page.navigate(served.address(article));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(page.locator("header.top")).not().isVisible();
        assertThat(page.locator(".panel .own").first()).not().isVisible();
        assertThat(page.locator(".body h1")).isVisible();
        assertThat(page.locator(".panel .line").first()).isVisible();
        assertThat(page.pdf()).startsWith('%', 'P', 'D', 'F');
        picture(page, "printed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void all_by_keyboard(String language) {
        Page page = page(language);
        page.navigate(served.address("/"));
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        tabTo(page, ".rooms a[href^='/search']");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/search$"));
        tabTo(page, ".tabs a:last-child");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("what=articles$"));
        tabTo(page, "#words");
        page.keyboard().type("Blinken Lavrov Delhi");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("words=Blinken"));
        tabTo(page, ".card a");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/articles/"));
        assertThat(page.locator(".body h1")).isVisible();
        walkTheLines(page);
        picture(page, "keyboard-" + language);
        tabTo(page, "[data-theme-switch]");
        page.keyboard().press("Enter");
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    }

    private static void walkTheLines(Page page) {
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.locator("#s2 .jump")).isFocused();
        assertThat(page.locator(".body [data-of~='s2']").first()).hasClass(Pattern.compile("chosen"));
        page.keyboard().press("k");
        assertThat(page.locator("#s1 .jump")).isFocused();
        tabTo(page, ".body [data-ref='s3']");
        page.keyboard().press("Enter");
        assertThat(page.locator("#s3 .jump")).isFocused();
        tabTo(page, "#s3 .own a:last-child");
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog#share")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog#share")).not().isVisible();
    }

    /** Presses the tabulator until this has the focus; nothing is focused any other way. */
    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 400; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new AssertionError(selector + " cannot be reached by keyboard");
    }

    @ParameterizedTest
    @CsvSource({
        "/, front",
        "/search, search",
        "/search?what=statements, statements",
        "/search?what=articles, articles",
        "/search?view=table, table",
        "/actors, actors",
        "/actors/RUS, actor",
        "/actors?name=nobody, nobody",
        "/matters, matters",
        "STATEMENT, statement",
        "/search?words=nothing-of-the-kind, nothing",
        "/search?actor=RUS&dyad=USA%2CRUS&status=actual&status=ongoing, filtered",
        "/map?type=CONSULT, map-of-meetings",
        "/network?actor=RUS, network-of-one",
        "/map, map",
        "/network, network",
        "/read, paste",
        "ARTICLE, article",
        "EVENT, event",
        "/pair?a=USA&b=RUS, pair",
        "/matters/treaty:new%20start, matter",
        "/review?from=2023-03-01, review",
        "/ask, asking",
        "/ask?q=Blinken+Lavrov, ask",
        "/ask?q=why, not-understood",
        "/nowhere, nowhere"
    })
    void no_page_keeps_anybody_out(String path, String name) {
        String event = served.archive()
                .events(org.readout.archive.Filter.ALL, 0, 1)
                .get(0)
                .key();
        String statement = served.archive()
                .statements(org.readout.archive.Filter.ALL, 0, 1)
                .get(0)
                .key();
        String address = path.replace("ARTICLE", article)
                .replace("EVENT", "/events/" + event)
                .replace("STATEMENT", "/statements/" + statement);
        look(served.address(address), name, "en", 1440, ColorScheme.LIGHT);
        look(served.address(address), name, "en", 1024, ColorScheme.LIGHT);
        look(served.address(address), name, "fr", 390, ColorScheme.DARK);
        complaints.removeIf(complaint -> path.equals("/nowhere") && complaint.contains("404"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void what_opens_on_a_page_keeps_nobody_out(String language) {
        Page page = page(language);
        page.navigate(served.address(article));
        page.locator("#s7 .own a").last().click();
        assertThat(page.locator("dialog#share")).isVisible();
        accessible(page, "sharing");
        page.navigate(served.address("/matters/treaty:new%20start"));
        page.locator(".grid .took").first().click();
        accessible(page, "a position");
        page.navigate(served.address("/read"));
        page.locator("#text").fill("La conversation, debout, n'a pas duré plus de dix minutes.");
        page.locator("button[type=submit].button").click();
        assertThat(page.locator(".panel .line").first()).isVisible();
        accessible(page, "what was pasted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search", "/actors", "/matters", "/map", "/network", "/review", "/ask", "/read"})
    void an_empty_archive_has_pages_too(String path, @TempDir Path none) {
        try (Served empty = Served.of(none, List.of(), Settings.loopback("test"))) {
            look(empty.address(path), "empty-" + path.substring(1), "en", 1440, ColorScheme.DARK);
            look(empty.address(path), "empty-" + path.substring(1), "fr", 390, ColorScheme.LIGHT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void a_side_is_named_with_the_help_of_suggestions(String language) {
        Page page = page(language);
        page.navigate(served.address("/"));
        page.locator("#a").pressSequentially(language.equals("fr") ? "Russi" : "Russ");
        assertThat(page.locator("#a-names option").first())
                .hasAttribute("value", language.equals("fr") ? "Russie" : "Russia");
        page.locator("#a").fill(language.equals("fr") ? "Russie" : "Russia");
        page.locator("#b").fill(language.equals("fr") ? "États-Unis" : "United States");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/pair\\?a=RUS&b=USA"));
        assertThat(page.locator("#standing-of-both h2").first()).isVisible();
        picture(page, "pair-" + language);
    }

    @Test
    void a_part_of_a_page_that_took_too_long_says_so_where_it_would_have_stood() {
        Page page = page("en");
        page.route(
                Pattern.compile("/pair/standing"),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(503)
                        .setContentType("text/html")
                        .setBody("<p class=\"none\">Fewer days are quicker.</p>")));
        page.navigate(served.address("/pair?a=RUS&b=USA"));
        assertThat(page.locator("#standing-of-both")).hasText("Fewer days are quicker.");
        assertThat(complaints).isNotEmpty().allMatch(complaint -> complaint.contains("503"));
        complaints.clear();
    }

    private void look(String address, String name, String language, int width, ColorScheme scheme) {
        Page page = page(language, width, scheme);
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name + " is as wide as the window at " + width)
                .isEqualTo(true);
        picture(page, name + "-" + width);
        if (width != 1024) {
            accessible(page, name + " at " + width);
        }
        context.close();
    }

    private static void accessible(Page page, String name) {
        assertThat(new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                                .map(BrowserTest::told))
                .as(name)
                .isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + " " + rule.getNodes().get(0).getHtml() + " "
                + rule.getNodes().get(0).getFailureSummary();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "ARTICLE",
                "/search",
                "/search?view=table",
                "/actors",
                "/actors/RUS",
                "/matters/treaty:new%20start",
                "/pair?a=USA&b=RUS",
                "/map",
                "/network",
                "/review?from=2023-03-01",
                "/ask?q=Blinken+Lavrov",
                "/read"
            })
    void a_page_is_light_and_there_at_once(String path) {
        Page page = page("en");
        String address = served.address(path.replace("ARTICLE", article));
        page.navigate(address);
        Object bytes = page.evaluate("performance.getEntriesByType('resource')"
                + ".filter(e => !e.name.includes('echarts')).concat("
                + "performance.getEntriesByType('navigation')).reduce((n, e) => n + e.decodedBodySize, 0)");
        assertThat(((Number) bytes).intValue()).as("bytes of " + path).isLessThan(300_000);
        assertThat(firstPaint(page, address)).as("first paint of " + path).isLessThan(AT_ONCE);
    }

    /** The best of ten at most, for others may be at work on the machine. */
    private static double firstPaint(Page page, String address) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 10 && best >= AT_ONCE; i++) {
            page.navigate(address);
            Object painted = page.evaluate("new Promise(told => new PerformanceObserver(list =>"
                    + " list.getEntriesByName('first-contentful-paint').forEach(e => told(e.startTime)))"
                    + ".observe({type: 'paint', buffered: true}))");
            best = Math.min(best, number(painted));
        }
        return best;
    }
}
