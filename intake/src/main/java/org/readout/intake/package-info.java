/** Pages, text and JSONL to one clean article each: nothing guessed, nothing lost silently. */
@NullMarked
package org.readout.intake;

import org.jspecify.annotations.NullMarked;
