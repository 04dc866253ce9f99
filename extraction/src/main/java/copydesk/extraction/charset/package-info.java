/**
 * In which charset a page is written: the order of the WHATWG, from bytes to characters.
 */
@NullMarked
package copydesk.extraction.charset;

import org.jspecify.annotations.NullMarked;
