/** The forms in which a knowledge base is asked for a name. */
@NullMarked
package copydesk.enrich.identity.form;

import org.jspecify.annotations.NullMarked;
