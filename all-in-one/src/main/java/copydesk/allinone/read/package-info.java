/** Reads topics as a consumer outside would: only what is committed. */
@NullMarked
package copydesk.allinone.read;

import org.jspecify.annotations.NullMarked;
