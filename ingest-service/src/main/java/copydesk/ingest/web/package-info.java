/** The address that articles are pushed to. */
@NullMarked
package copydesk.ingest.web;

import org.jspecify.annotations.NullMarked;
