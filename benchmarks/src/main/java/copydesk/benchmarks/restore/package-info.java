/** How long publish-service takes to get its state back. */
@NullMarked
package copydesk.benchmarks.restore;

import org.jspecify.annotations.NullMarked;
