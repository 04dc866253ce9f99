/**
 * Who and what names stand for: entities with their names, looked up in a file that is
 * mapped into memory. The format is described in docs/knowledge-base.md.
 */
@NullMarked
package copydesk.knowledge;

import org.jspecify.annotations.NullMarked;
