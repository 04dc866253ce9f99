/**
 * One run: what is offered in which order, the services in this JVM, what is written to
 * files, and a clean end.
 */
@NullMarked
package copydesk.allinone.run;

import org.jspecify.annotations.NullMarked;
