/**
 * Sentences as the rules for quotes read them: what stands between quotation marks is one
 * item, a name another.
 */
@NullMarked
package copydesk.enrich.sentence;

import org.jspecify.annotations.NullMarked;
