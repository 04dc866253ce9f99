/**
 * Which of those that the knowledge base knows a name of an article means, and why; or
 * that it means none of them.
 */
@NullMarked
package copydesk.enrich.identity;

import org.jspecify.annotations.NullMarked;
