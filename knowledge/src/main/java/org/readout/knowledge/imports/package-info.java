/** Makes tables of what others have collected: Wikidata's dump, PETRARCH's dictionaries, lists in CSV. */
@NullMarked
package org.readout.knowledge.imports;

import org.jspecify.annotations.NullMarked;
