/**
 * Raw blocks in, roles out: what each block of a document is in the article, whatever
 * form it came in.
 */
@NullMarked
package copydesk.extraction.article;

import org.jspecify.annotations.NullMarked;
