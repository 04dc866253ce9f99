/** How well what was found agrees with what is true; knows no tagger. */
@NullMarked
package copydesk.benchmarks.enrichment.score;

import org.jspecify.annotations.NullMarked;
