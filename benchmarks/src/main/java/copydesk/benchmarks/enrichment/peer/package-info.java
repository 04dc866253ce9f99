/**
 * Other taggers beside ours, on the same texts and by the same scorer. One that may not
 * be linked with this software comes from a module of its own.
 */
@NullMarked
package copydesk.benchmarks.enrichment.peer;

import org.jspecify.annotations.NullMarked;
