package org.readout.job.merging;

import java.util.List;
import org.readout.archive.merging.Decisions;
import org.readout.archive.merging.EventGroups;
import org.readout.archive.merging.Group;

/** Reports of events of one kind within a stretch of days. */
final class EventGathering extends Gathering<EventTold> {

    private static final long serialVersionUID = 1L;

    EventGathering(Keeping keeping) {
        super(keeping, EventTold.class);
    }

    @Override
    List<Group> groups(List<EventTold> kept) {
        return new EventGroups(Decisions.NONE)
                .of(kept.stream().map(EventTold::report).toList());
    }
}
