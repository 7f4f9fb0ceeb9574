/** What an archive answers: accounts, positions, relations, digests, as quoted evidence and counted rows. */
@NullMarked
package org.readout.archive.answers;

import org.jspecify.annotations.NullMarked;
