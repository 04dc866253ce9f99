/** How the polled sources are doing, for the page of sources. */
@NullMarked
package copydesk.console.source;

import org.jspecify.annotations.NullMarked;
