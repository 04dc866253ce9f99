/**
 * What is published: IPTC ninjs 3.1 without {@code digitalSourceType}, and the
 * annotations beside it.
 */
@NullMarked
package copydesk.contract.news;

import org.jspecify.annotations.NullMarked;
