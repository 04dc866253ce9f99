/**
 * Measures the knowledge base: how fast it is made, opened and asked, and what it holds
 * of the memory.
 */
@NullMarked
package copydesk.benchmarks.knowledge;

import org.jspecify.annotations.NullMarked;
