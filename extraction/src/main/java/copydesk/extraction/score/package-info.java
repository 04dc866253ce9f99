/**
 * The learned scorer: what is measured of a block, and the trees that make a probability
 * of it.
 */
@NullMarked
package copydesk.extraction.score;

import org.jspecify.annotations.NullMarked;
