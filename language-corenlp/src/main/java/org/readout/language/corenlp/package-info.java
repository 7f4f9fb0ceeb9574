/** Stanford CoreNLP behind the language port, French and English; the only place that knows it. GPL-3.0-or-later. */
@NullMarked
package org.readout.language.corenlp;

import org.jspecify.annotations.NullMarked;
