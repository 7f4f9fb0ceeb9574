/** Shows what an archive holds, and the words behind each line of it, in a browser. */
@NullMarked
package org.readout.web;

import org.jspecify.annotations.NullMarked;
