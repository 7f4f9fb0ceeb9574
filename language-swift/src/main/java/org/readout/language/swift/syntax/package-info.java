/** Parts of speech, features and trees of syntactic words, by linear models learned from treebanks. */
@NullMarked
package org.readout.language.swift.syntax;

import org.jspecify.annotations.NullMarked;
