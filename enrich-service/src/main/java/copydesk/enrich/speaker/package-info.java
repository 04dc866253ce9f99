/** Who does what a sentence says, and whom a pronoun, a post or a description means. */
@NullMarked
package copydesk.enrich.speaker;

import org.jspecify.annotations.NullMarked;
