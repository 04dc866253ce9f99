/**
 * A page cut into blocks: words, where they stand, what the elements around them are for.
 */
@NullMarked
package copydesk.extraction.block;

import org.jspecify.annotations.NullMarked;
