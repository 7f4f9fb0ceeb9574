package org.readout.knowledge.imports;

import org.readout.knowledge.Days;

/**
 * A term of office that an import found.
 *
 * @param from as tables write dates, empty where it is not known
 * @param to empty where it lasts, or where its end is not told
 * @param sure whether the source tells both dates, and no other holder had to make way
 * @param place where it stands in the source, {@code file:line}
 */
record Term(String body, String role, String person, String from, String to, boolean sure, String place) {

    Days days() {
        return Days.of(from, to);
    }

    String office() {
        return body + " " + role;
    }

    /** The term on these days, which are some of its own. */
    Term on(Days days) {
        Days own = days();
        return new Term(
                body,
                role,
                person,
                days.first().equals(own.first()) ? from : days.first().toString(),
                days.last().equals(own.last()) ? to : days.last().toString(),
                false,
                place);
    }
}
