/** From blocks to what is read: plain text with exact positions, and safe XHTML. */
@NullMarked
package copydesk.publish.clean;

import org.jspecify.annotations.NullMarked;
