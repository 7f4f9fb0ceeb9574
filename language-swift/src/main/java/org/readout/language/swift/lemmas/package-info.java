/** Forms to lemmas by endings that treebanks taught. */
@NullMarked
package org.readout.language.swift.lemmas;

import org.jspecify.annotations.NullMarked;
