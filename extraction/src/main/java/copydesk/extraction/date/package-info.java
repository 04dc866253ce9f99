/** What a printed or coded date says: day, time, zone, and how exactly. */
@NullMarked
package copydesk.extraction.date;

import org.jspecify.annotations.NullMarked;
