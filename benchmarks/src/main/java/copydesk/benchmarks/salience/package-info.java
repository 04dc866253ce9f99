/** How rightly is told what a text is about. */
@NullMarked
package copydesk.benchmarks.salience;

import org.jspecify.annotations.NullMarked;
