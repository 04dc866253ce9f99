/**
 * Which published article lost hyperlinks and related titles lead to, and which articles
 * of two outlets have mostly the same words.
 */
@NullMarked
package copydesk.enrich.relate;

import org.jspecify.annotations.NullMarked;
