/**
 * A published version as schema.org JSON-LD, on {@code newsroom.article.jsonld.v1}: the
 * subset that we write.
 */
@NullMarked
package copydesk.contract.jsonld;

import org.jspecify.annotations.NullMarked;
