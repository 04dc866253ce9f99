/**
 * The forms in which a version leaves: ninjs, schema.org JSON-LD, and whatever comes
 * next.
 */
@NullMarked
package copydesk.publish.format;

import org.jspecify.annotations.NullMarked;
