/** How much of an article each entity carries. */
@NullMarked
package copydesk.enrich.salience;

import org.jspecify.annotations.NullMarked;
