/**
 * Bad input of every kind: each item ends with a reason, nothing stops, nothing takes
 * long.
 */
@NullMarked
package copydesk.endtoend.hostile;

import org.jspecify.annotations.NullMarked;
