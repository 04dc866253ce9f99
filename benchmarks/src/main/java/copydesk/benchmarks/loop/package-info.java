/**
 * What Copydesk is compared with: the same features in a plain consume-process-produce
 * loop of Kafka's clients.
 */
@NullMarked
package copydesk.benchmarks.loop;

import org.jspecify.annotations.NullMarked;
