package org.readout.job.merging;

import java.util.List;
import org.readout.archive.merging.Decisions;
import org.readout.archive.merging.Group;
import org.readout.archive.merging.StatementGroups;

/** Reports of what one speaker said. */
final class StatementGathering extends Gathering<StatementTold> {

    private static final long serialVersionUID = 1L;

    StatementGathering(Keeping keeping) {
        super(keeping, StatementTold.class);
    }

    @Override
    List<Group> groups(List<StatementTold> kept) {
        return new StatementGroups(Decisions.NONE)
                .of(kept.stream().map(StatementTold::report).toList());
    }
}
