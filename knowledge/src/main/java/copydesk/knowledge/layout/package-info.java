/** The form of the file, apart from what the entities mean: header, parts, scales. */
@NullMarked
package copydesk.knowledge.layout;

import org.jspecify.annotations.NullMarked;
