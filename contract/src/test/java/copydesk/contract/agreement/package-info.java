/**
 * Proof that records, schemas, AsyncAPI document, documentation and official standards
 * agree.
 */
@NullMarked
package copydesk.contract.agreement;

import org.jspecify.annotations.NullMarked;
