/** The reader of feeds, measured on a corpus of feeds that say what they expect. */
@NullMarked
package copydesk.benchmarks.feed;

import org.jspecify.annotations.NullMarked;
