/** The decision about an article: publish, unchanged, superseded, refused, killed. */
@NullMarked
package copydesk.publish.version;

import org.jspecify.annotations.NullMarked;
