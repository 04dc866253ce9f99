/** Articles that others push to us: who may, what is taken, and that it is taken once. */
@NullMarked
package copydesk.ingest.push;

import org.jspecify.annotations.NullMarked;
