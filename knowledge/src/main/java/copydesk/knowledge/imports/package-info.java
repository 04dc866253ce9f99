/** Reads what others know, line by line, into a knowledge base of our form. */
@NullMarked
package copydesk.knowledge.imports;

import org.jspecify.annotations.NullMarked;
