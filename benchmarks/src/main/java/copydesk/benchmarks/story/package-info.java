/** How long it takes to say where a story has been. */
@NullMarked
package copydesk.benchmarks.story;

import org.jspecify.annotations.NullMarked;
