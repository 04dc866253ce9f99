/** Looking again at pages, on Kafka. */
@NullMarked
package copydesk.ingest.stream.look;

import org.jspecify.annotations.NullMarked;
