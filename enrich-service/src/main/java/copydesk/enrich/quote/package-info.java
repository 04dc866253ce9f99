/**
 * Who is quoted with which words: what attributes a passage, and what becomes one
 * statement.
 */
@NullMarked
package copydesk.enrich.quote;

import org.jspecify.annotations.NullMarked;
