/** The front desk: tells what a document is and hands it to the right reader. */
@NullMarked
package copydesk.ingest.intake;

import org.jspecify.annotations.NullMarked;
