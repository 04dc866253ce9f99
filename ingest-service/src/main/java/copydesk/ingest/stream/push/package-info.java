/** Pushed articles on Kafka: which push each idempotency key stands for. */
@NullMarked
package copydesk.ingest.stream.push;

import org.jspecify.annotations.NullMarked;
