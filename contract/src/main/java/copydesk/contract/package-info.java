/**
 * What every hop shares: the topics, the event envelope, identities and the JSON form of
 * all records.
 */
@NullMarked
package copydesk.contract;

import org.jspecify.annotations.NullMarked;
