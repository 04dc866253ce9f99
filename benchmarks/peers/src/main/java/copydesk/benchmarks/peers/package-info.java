/**
 * Stanford CoreNLP beside our taggers. It is under the GPL: this module is for measuring
 * on one's own machine and must not be passed on.
 */
@NullMarked
package copydesk.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
