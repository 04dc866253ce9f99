/** Where two texts differ: paragraphs, words, numbers. */
@NullMarked
package copydesk.publish.difference;

import org.jspecify.annotations.NullMarked;
