/** How rightly the language of articles is recognised. */
@NullMarked
package copydesk.benchmarks.language;

import org.jspecify.annotations.NullMarked;
