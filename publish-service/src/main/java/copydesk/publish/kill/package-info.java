/** The document that stands in the place of a killed article. */
@NullMarked
package copydesk.publish.kill;

import org.jspecify.annotations.NullMarked;
