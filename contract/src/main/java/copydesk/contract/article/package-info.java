/**
 * The structured article: what ingest understood of a document, before anything is
 * tagged.
 */
@NullMarked
package copydesk.contract.article;

import org.jspecify.annotations.NullMarked;
