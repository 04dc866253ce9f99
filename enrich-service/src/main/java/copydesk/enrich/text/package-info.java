/**
 * Words and sentence starts of an article's blocks by code point offset, and words that
 * stand there twice.
 */
@NullMarked
package copydesk.enrich.text;

import org.jspecify.annotations.NullMarked;
