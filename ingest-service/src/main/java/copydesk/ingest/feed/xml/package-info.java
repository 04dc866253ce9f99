/**
 * From the bytes of a feed to its elements: charset, document type, names, addresses.
 */
@NullMarked
package copydesk.ingest.feed.xml;

import org.jspecify.annotations.NullMarked;
