/** What a question in plain language asks of an archive: the same rooms read it that read an article. */
@NullMarked
package org.readout.questions;

import org.jspecify.annotations.NullMarked;
