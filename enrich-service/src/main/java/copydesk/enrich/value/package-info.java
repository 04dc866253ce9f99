/** Dates and amounts that a text states, in a form that machines compare. */
@NullMarked
package copydesk.enrich.value;

import org.jspecify.annotations.NullMarked;
