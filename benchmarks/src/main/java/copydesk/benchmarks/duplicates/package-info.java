/**
 * How rightly and how fast near duplicates are found, on texts that were changed on
 * purpose.
 */
@NullMarked
package copydesk.benchmarks.duplicates;

import org.jspecify.annotations.NullMarked;
