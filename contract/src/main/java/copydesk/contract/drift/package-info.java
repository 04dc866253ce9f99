/** Whether what a source gives is still what it used to give. */
@NullMarked
package copydesk.contract.drift;

import org.jspecify.annotations.NullMarked;
