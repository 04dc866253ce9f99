/**
 * Hubs that deliver what is new at a source (WebSub): the course of a subscription, what
 * a hub is asked, and what it may say at our address.
 */
@NullMarked
package copydesk.ingest.websub;

import org.jspecify.annotations.NullMarked;
