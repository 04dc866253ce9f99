/** What a newsroom knows better: a table of its own, above the other bases. */
@NullMarked
package copydesk.knowledge.newsroom;

import org.jspecify.annotations.NullMarked;
