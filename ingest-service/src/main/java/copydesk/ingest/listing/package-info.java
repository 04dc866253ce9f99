/** What the documents of sources list: links of feeds, sitemaps and front pages. */
@NullMarked
package copydesk.ingest.listing;

import org.jspecify.annotations.NullMarked;
