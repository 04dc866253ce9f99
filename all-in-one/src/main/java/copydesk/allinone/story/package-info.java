/** Tells on the command line where a story has been and what it said when. */
@NullMarked
package copydesk.allinone.story;

import org.jspecify.annotations.NullMarked;
