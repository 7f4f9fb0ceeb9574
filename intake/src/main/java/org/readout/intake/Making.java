package org.readout.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.record.Article;
import org.readout.record.Block;
import org.readout.record.Dating;
import org.readout.record.Dating.Basis;
import org.readout.record.Sha256;
import org.readout.record.Span;

/** One document on its way to an article. For one call. */
final class Making {

    // Ours first, then what collections and schema.org call it.
    private static final List<String> TITLE = List.of("title", "headline");
    private static final List<String> DECK = List.of("deck", "standfirst");
    private static final List<String> PUBLISHED = List.of("published", "datePublished", "date");
    private static final List<String> PUBLISHER = List.of("publisher");
    private static final List<String> LANGUAGE = List.of("language", "inLanguage");

    private final Source source;
    private final Intake.Builder options;
    private final Languages languages;
    private final Lexicon lexicon;
    private final Consumer<Problem> remarks;

    Making(Source source, Intake.Builder options, Languages languages, Lexicon lexicon, Consumer<Problem> remarks) {
        this.source = source;
        this.options = options;
        this.languages = languages;
        this.lexicon = lexicon;
        this.remarks = remarks;
    }

    Article article() throws UnreadableException {
        Draft draft =
                switch (source.kind()) {
                    case TEXT -> ofText(decoded(null));
                    case PAGE -> Page.draft(decoded(Page.charset(source.bytes())), source.url(), lexicon);
                    case JSON -> ofJson();
                };
        List<Piece> blocks = new Cleaning(draft, lexicon).blocks();
        if (blocks.stream().noneMatch(b -> hasWord(b.text()))) {
            boolean words = draft.dropped.stream().anyMatch(d -> hasWord(d.text()));
            throw unreadable(
                    words ? "there is no article in it, only what stands around one" : "there is no text in it");
        }
        return composed(draft, blocks);
    }

    private static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private Draft ofText(String text) {
        Draft draft = new Draft();
        draft.pieces.addAll(PlainText.pieces(text));
        return draft;
    }

    private Draft ofJson() throws UnreadableException {
        JsonNode node;
        try {
            node = Json.MAPPER.readTree(decoded(null));
        } catch (JsonProcessingException e) {
            throw unreadable("not JSON (" + e.getOriginalMessage() + ")");
        }
        if (node == null || !node.isObject()) {
            throw unreadable("not a JSON object with \"text\" or \"html\"");
        }
        String text = string(node, "text");
        String html = string(node, "html");
        if (node.path("text").isTextual() && text == null && html == null) {
            throw unreadable("there is no text in it");
        }
        if (text == null && html == null) {
            throw unreadable("neither \"text\" nor \"html\" in it");
        }
        String url = string(node, "url");
        Draft draft = text != null ? ofText(text) : Page.draft(html == null ? "" : html, url, lexicon);
        draft.key = string(node, "id");
        draft.url = url;
        draft.title = given(node, TITLE, draft.title);
        draft.deck = given(node, DECK, draft.deck);
        draft.publisher = given(node, PUBLISHER, draft.publisher);
        draft.language = given(node, LANGUAGE, draft.language);
        date(node, draft);
        return draft;
    }

    private void date(JsonNode node, Draft draft) {
        String said = first(node, PUBLISHED);
        if (said == null) {
            return;
        }
        LocalDate day = Days.iso(said);
        if (day == null) {
            remark("its date is no ISO date and is left out: " + said);
        } else {
            draft.published = day;
        }
    }

    private static @Nullable String given(JsonNode node, List<String> fields, @Nullable String otherwise) {
        String value = first(node, fields);
        return value == null ? otherwise : PlainText.line(value);
    }

    private static @Nullable String first(JsonNode node, List<String> fields) {
        for (String field : fields) {
            String value = string(node, field);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** A string or a number as a string; null for nothing, a blank or anything else. */
    private static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank() ? value.asText() : null;
    }

    private String decoded(@Nullable String said) {
        Decoding decoding = Decoding.of(source.bytes(), said);
        if (decoding.replaced() > 0) {
            int n = decoding.replaced();
            remark(n + (n == 1 ? " broken character" : " broken characters") + ", replaced by U+FFFD");
        }
        return decoding.text();
    }

    private Article composed(Draft draft, List<Piece> pieces) throws UnreadableException {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (Piece piece : pieces) {
            text.append(text.length() == 0 ? "" : "\n\n");
            int begin = text.length();
            text.append(piece.text());
            Block.Kind kind = piece.kind() == null ? Block.Kind.PARAGRAPH : piece.kind();
            blocks.add(new Block(kind, new Span(begin, text.length())));
        }
        String all = text.toString();
        return new Article(
                Sha256.of(all),
                draft.key,
                draft.url != null ? draft.url : source.toString(),
                draft.publisher,
                language(draft, all),
                first(pieces, Block.Kind.TITLE),
                first(pieces, Block.Kind.DECK),
                draft.byline,
                published(draft),
                all,
                blocks,
                draft.dropped);
    }

    private static @Nullable String first(List<Piece> pieces, Block.Kind kind) {
        for (Piece piece : pieces) {
            if (piece.kind() == kind) {
                return piece.text();
            }
        }
        return null;
    }

    private Dating published(Draft draft) {
        LocalDate day = options.date() != null ? options.date() : draft.published;
        return day == null ? Dating.UNKNOWN : Dating.day(day, Basis.STATED, List.of());
    }

    private String language(Draft draft, String text) throws UnreadableException {
        String forced = options.language();
        if (forced != null) {
            return forced;
        }
        String code = languages.of(text, draft.language).orElse(null);
        if (code == null) {
            throw inNoLanguage("its language cannot be told");
        }
        if (!languages.supports(code) && !options.others()) {
            throw inNoLanguage("in " + Languages.named(code) + ", a language that is not read; those read are "
                    + languages.supportedNames());
        }
        return code;
    }

    private void remark(String message) {
        remarks.accept(Problem.remark(source.origin(), source.line(), message));
    }

    private UnreadableException unreadable(String message) {
        return new UnreadableException(Problem.leftOut(source.origin(), source.line(), message));
    }

    private UnreadableException inNoLanguage(String message) {
        return new UnreadableException(Problem.leftOut(source.origin(), source.line(), message), true);
    }
}
