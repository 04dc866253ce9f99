/**
 * The body of a page by rules: the element that holds it, and what in it is furniture.
 */
@NullMarked
package copydesk.extraction.rule;

import org.jspecify.annotations.NullMarked;
