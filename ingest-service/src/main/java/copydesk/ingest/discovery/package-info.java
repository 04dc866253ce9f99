/**
 * Finds the articles that feeds, sitemaps and front pages lead to, and the feeds of a
 * site.
 */
@NullMarked
package copydesk.ingest.discovery;

import org.jspecify.annotations.NullMarked;
