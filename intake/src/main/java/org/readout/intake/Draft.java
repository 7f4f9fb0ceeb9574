package org.readout.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.record.Dropped;

/** What is known of an article while it is being made: facts stated beside the text, and its pieces in order. */
final class Draft {

    @Nullable
    String key;

    @Nullable
    String url;

    @Nullable
    String title;

    @Nullable
    String deck;

    @Nullable
    String byline;

    @Nullable
    String publisher;

    @Nullable
    String language;

    @Nullable
    LocalDate published;

    List<Piece> pieces = new ArrayList<>();
    final List<Dropped> dropped = new ArrayList<>();

    void drop(String text, Dropped.Reason reason) {
        dropped.add(new Dropped(text, reason));
    }
}
