/** Commands about the sources that are polled. */
@NullMarked
package copydesk.allinone.source;

import org.jspecify.annotations.NullMarked;
