/** The way out to the web: how fast it is, and what bombs cost it. */
@NullMarked
package copydesk.benchmarks.fetch;

import org.jspecify.annotations.NullMarked;
