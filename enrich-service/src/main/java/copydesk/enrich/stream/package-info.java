/** The doors of enrich-service: a batch function with one transaction per batch. */
@NullMarked
package copydesk.enrich.stream;

import org.jspecify.annotations.NullMarked;
