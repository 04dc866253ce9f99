/** What people can order about articles from the command line. */
@NullMarked
package copydesk.allinone.order;

import org.jspecify.annotations.NullMarked;
