/** Extractors that are measured: ours and others. */
@NullMarked
package copydesk.benchmarks.extraction.system;

import org.jspecify.annotations.NullMarked;
