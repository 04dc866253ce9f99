/** What the JSON-LD of a page says about its article, broken JSON-LD too. */
@NullMarked
package copydesk.extraction.jsonld;

import org.jspecify.annotations.NullMarked;
