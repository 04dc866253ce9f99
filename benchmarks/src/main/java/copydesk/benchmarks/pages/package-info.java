/** Articles as the product extracts them from the pages of a set. */
@NullMarked
package copydesk.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
