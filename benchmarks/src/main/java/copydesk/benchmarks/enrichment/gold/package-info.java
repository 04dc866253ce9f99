/** Annotated texts, read from this project's news set and from files of tagged words. */
@NullMarked
package copydesk.benchmarks.enrichment.gold;

import org.jspecify.annotations.NullMarked;
