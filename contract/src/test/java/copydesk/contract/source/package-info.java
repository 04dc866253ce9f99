/** Tests of the records about sources. */
@NullMarked
package copydesk.contract.source;

import org.jspecify.annotations.NullMarked;
