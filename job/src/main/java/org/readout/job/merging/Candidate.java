package org.readout.job.merging;

/**
 * An article whose text is to be held beside that of another, of which it may be a copy.
 *
 * @param article its id
 * @param other the id of the other
 */
public record Candidate(String article, String other) {

    /** By which both articles know that they are held beside one another. */
    String pair() {
        return article.compareTo(other) < 0 ? article + " " + other : other + " " + article;
    }
}
