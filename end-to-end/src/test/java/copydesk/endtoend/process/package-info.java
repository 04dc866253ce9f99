/**
 * What whole-chain tests stand on: a broker, real service processes, waiting for facts,
 * reading topics.
 */
@NullMarked
package copydesk.endtoend.process;

import org.jspecify.annotations.NullMarked;
