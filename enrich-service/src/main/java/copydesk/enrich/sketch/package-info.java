/** Small sketches of texts, by which texts with mostly the same words are found. */
@NullMarked
package copydesk.enrich.sketch;

import org.jspecify.annotations.NullMarked;
