package org.readout.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.UnauthorizedResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may come in, and what a browser may do with what it gets. No cookie is set: a token is sent with each request, and
 * a change has to come from a page of ours.
 */
final class Guard {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final @Nullable String token;

    Guard(@Nullable String token) {
        this.token = token;
    }

    void admit(Context context) {
        manners(context);
        if (token != null) {
            authorize(context, token);
        } else if (!Settings.isLoopback(withoutPort(String.valueOf(context.host())))) {
            // A page elsewhere whose name was made to lead here (DNS rebinding).
            throw new ForbiddenResponse("this server answers at its own address alone");
        }
        if (!SAFE.contains(context.method().name()) && !isOurs(context)) {
            throw new ForbiddenResponse("changes are taken from pages of this server alone");
        }
    }

    private static void manners(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    private static void authorize(Context context, String token) {
        String header = context.header("Authorization");
        if (header == null || !isToken(header, token)) {
            context.header("WWW-Authenticate", "Basic realm=\"Readout\", charset=\"UTF-8\"");
            throw new UnauthorizedResponse("a token is needed: as the password, or as 'Authorization: Bearer TOKEN'");
        }
    }

    private static boolean isToken(String header, String token) {
        String given = "";
        if (header.startsWith("Bearer ")) {
            given = header.substring("Bearer ".length()).strip();
        } else if (header.startsWith("Basic ")) {
            given = password(header.substring("Basic ".length()).strip());
        }
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private static String password(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return pair.substring(pair.indexOf(':') + 1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Browsers say where a request comes from; programs, which no other page can send, do not. */
    private static boolean isOurs(Context context) {
        String site = context.header("Sec-Fetch-Site");
        String origin = context.header("Origin");
        return (site == null || site.equals("same-origin") || site.equals("none"))
                && (origin == null || origin.equals(context.scheme() + "://" + context.host()));
    }

    private static String withoutPort(String host) {
        return host.replaceFirst(":\\d+$", "");
    }
}
