/**
 * Finds names in English text with a trained model: words to pieces, pieces to scores,
 * scores to names. Knows nothing of who is named.
 */
@NullMarked
package copydesk.enrich.tagger;

import org.jspecify.annotations.NullMarked;
