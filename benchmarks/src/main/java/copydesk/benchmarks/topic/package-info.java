/** Trains the model of topics, and measures what articles are found to be about. */
@NullMarked
package copydesk.benchmarks.topic;

import org.jspecify.annotations.NullMarked;
