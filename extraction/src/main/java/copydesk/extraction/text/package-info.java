/**
 * Clean words with emphasis and hyperlinks, whose offsets stay true while the words are
 * cleaned.
 */
@NullMarked
package copydesk.extraction.text;

import org.jspecify.annotations.NullMarked;
