/**
 * Who is quoted with which words: pairs of quotation marks, the words that attribute
 * them, and whom these mean.
 */
@NullMarked
package copydesk.enrich.quote;

import org.jspecify.annotations.NullMarked;
