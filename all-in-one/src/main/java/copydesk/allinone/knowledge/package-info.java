/** The commands that make and look into knowledge bases. */
@NullMarked
package copydesk.allinone.knowledge;

import org.jspecify.annotations.NullMarked;
