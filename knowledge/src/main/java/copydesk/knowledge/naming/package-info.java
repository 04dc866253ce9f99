/** The names of an entity that follow from its title alone. */
@NullMarked
package copydesk.knowledge.naming;

import org.jspecify.annotations.NullMarked;
