package org.readout.web.pages;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import java.util.Map;

/** What cannot be answered: told in English to programs, and to people in the words of their page. */
final class Trouble {

    private static final String KEY = "key";
    private static final String OF = "of";

    private Trouble() {}

    /** Nobody in the archive is called so. */
    static NotFoundResponse nobody(String name) {
        return new NotFoundResponse("the archive knows nobody called " + name, told("trouble.nobody", name));
    }

    static BadRequestResponse noDay(String parameter, String value) {
        return new BadRequestResponse(
                parameter + " is no day, such as 2023-03-02: " + value, told("trouble.noDay", value));
    }

    /** The last day is before the first. */
    static BadRequestResponse noPeriod(String why) {
        return new BadRequestResponse(why, told("trouble.noPeriod", ""));
    }

    static BadRequestResponse noNumber(String parameter, int most) {
        return new BadRequestResponse(
                parameter + " is no number from 1 to " + most, told("trouble.noNumber", String.valueOf(most)));
    }

    /** One side of two is missing. */
    static BadRequestResponse notTwo(String message) {
        return new BadRequestResponse(message, told("trouble.notTwo", ""));
    }

    private static Map<String, String> told(String key, String of) {
        return Map.of(KEY, key, OF, of);
    }

    /** What a page says of a failure. */
    static String said(HttpResponseException failure, Visit visit) {
        String key = failure.getDetails().getOrDefault(KEY, "trouble.help." + failure.getStatus());
        return visit.texts().has(key)
                ? visit.of(key, failure.getDetails().getOrDefault(OF, ""))
                : String.valueOf(failure.getMessage());
    }
}
