/** The last look before anything leaves: positions, links, markup, schema, size. */
@NullMarked
package copydesk.publish.check;

import org.jspecify.annotations.NullMarked;
