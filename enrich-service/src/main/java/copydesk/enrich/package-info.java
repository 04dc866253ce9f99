/** enrich-service: tags entities and hyperlinks of articles. */
@NullMarked
package copydesk.enrich;

import org.jspecify.annotations.NullMarked;
