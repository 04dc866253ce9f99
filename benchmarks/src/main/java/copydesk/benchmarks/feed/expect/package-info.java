/** Expressions in which a corpus says what it expects: the part of Python they use. */
@NullMarked
package copydesk.benchmarks.feed.expect;

import org.jspecify.annotations.NullMarked;
