/** Sorts more records than fit into memory, in runs that lie in a folder. */
@NullMarked
package copydesk.knowledge.sorting;

import org.jspecify.annotations.NullMarked;
