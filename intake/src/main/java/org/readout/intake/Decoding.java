package org.readout.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text.
 *
 * @param replaced how many stretches were no characters in any likely charset and are now U+FFFD
 */
record Decoding(String text, int replaced) {

    private static final int SAMPLE = 1 << 16;

    /**
     * A mark at the start decides, then whole and valid UTF-8, then what the document says of itself, then ICU's
     * detector. UTF-8 goes before what is said because saved pages are often written anew without changing that, and
     * because text in a legacy charset is practically never valid UTF-8.
     *
     * @param said a charset's name, where the document names one
     */
    static Decoding of(byte[] bytes, @Nullable String said) {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            return lenient(bytes, marked.get());
        }
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new Decoding(utf8.get(), 0);
        }
        Decoding patched = lenient(bytes, StandardCharsets.UTF_8);
        if (patched.replaced * 2
                < patched.text.codePoints().filter(c -> c > 0x7f && c != 0xfffd).count()) {
            return patched;
        }
        if (said != null) {
            Optional<String> text = charset(said).flatMap(c -> strict(bytes, c));
            if (text.isPresent()) {
                return new Decoding(text.get(), 0);
            }
        }
        return detected(bytes).map(text -> new Decoding(text, 0)).orElse(patched);
    }

    private static Optional<String> detected(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(sample(bytes));
        for (CharsetMatch match : detector.detectAll()) {
            Optional<String> text = charset(match.getName()).flatMap(c -> strict(bytes, c));
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    /** A stretch in which the charset shows: from the first byte that is not ASCII. */
    private static byte[] sample(byte[] bytes) {
        int from = 0;
        while (from < bytes.length - SAMPLE && bytes[from] >= 0) {
            from++;
        }
        from = Math.max(0, from - SAMPLE / 4);
        return java.util.Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
    }

    private static Optional<Charset> marked(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        if (first == 0xefbb && bytes.length > 2 && (bytes[2] & 0xff) == 0xbf) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return first == 0xfeff || first == 0xfffe ? Optional.of(StandardCharsets.UTF_16) : Optional.empty();
    }

    /** As browsers do, Latin-1 and ASCII are taken for windows-1252, of which they are a part. */
    private static Optional<Charset> charset(String name) {
        String plain = name.strip().toLowerCase(java.util.Locale.ROOT);
        if (plain.equals("iso-8859-1") || plain.equals("latin1") || plain.equals("us-ascii")) {
            plain = "windows-1252";
        }
        try {
            return Optional.of(Charset.forName(plain));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(unmarked(text.toString()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Decoding lenient(byte[] bytes, Charset charset) {
        String text = unmarked(new String(bytes, charset));
        Optional<String> sound = strict(bytes, charset);
        return new Decoding(text, sound.isPresent() ? 0 : stretches(text));
    }

    private static int stretches(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == '\ufffd' && (i == 0 || text.charAt(i - 1) != '\ufffd') ? 1 : 0;
        }
        return count;
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
