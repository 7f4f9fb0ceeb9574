package org.readout.web.pages;

import java.util.List;
import org.readout.archive.answers.Accounts;
import org.readout.archive.answers.Positions;

/** What two sides say of their meetings, each beside the other, and where they stand on what both talk about. */
public record Standing(List<Accounts> accounts, List<Positions> positions) {

    public Standing {
        accounts = List.copyOf(accounts);
        positions = List.copyOf(positions);
    }
}
