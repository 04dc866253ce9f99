/**
 * Articles made up for measuring: English text with names, always the same for a seed and
 * a number.
 */
@NullMarked
package copydesk.benchmarks.article;

import org.jspecify.annotations.NullMarked;
