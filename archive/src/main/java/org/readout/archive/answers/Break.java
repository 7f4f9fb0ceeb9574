package org.readout.archive.answers;

import java.time.LocalDate;
import java.util.List;

/**
 * A stretch from which on the pair is told of otherwise than before ({@link ChangePoints}).
 *
 * @param begins the first day of the first stretch that is otherwise
 * @param conflict whether conflict or cooperation changed
 * @param before events for each story that names both, in the stretches before up to the break before this one
 * @param after the same from there on up to the next break
 * @param gain by how much the likelihood of the counts is higher with the break, its price paid; above 0
 * @param behind events of the stretch in which it begins, those most told first; where it has none, of the one before
 */
public record Break(LocalDate begins, boolean conflict, double before, double after, double gain, List<Line> behind) {

    public Break {
        behind = List.copyOf(behind);
    }
}
