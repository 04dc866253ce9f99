/**
 * What a single line says by its words: a date, an author, a credit, an agency, another
 * article, an offer.
 */
@NullMarked
package copydesk.extraction.line;

import org.jspecify.annotations.NullMarked;
