/** Kafka inside this JVM: its data folder, its start and end, and the declared topics. */
@NullMarked
package copydesk.allinone.broker;

import org.jspecify.annotations.NullMarked;
