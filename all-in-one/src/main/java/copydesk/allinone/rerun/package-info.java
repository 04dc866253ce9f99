/**
 * Takes originals through the pipeline once more: for good, through the backfill lane, or
 * as a shadow that only tells what would change.
 */
@NullMarked
package copydesk.allinone.rerun;

import org.jspecify.annotations.NullMarked;
