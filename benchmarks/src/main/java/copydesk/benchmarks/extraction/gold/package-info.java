/** Annotated pages: sets of them on disk, read from archives or folders. */
@NullMarked
package copydesk.benchmarks.extraction.gold;

import org.jspecify.annotations.NullMarked;
