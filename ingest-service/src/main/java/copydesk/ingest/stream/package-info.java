/**
 * The doors of ingest-service: the producer of fetched documents and the topology that
 * extracts, identifies, revises.
 */
@NullMarked
package copydesk.ingest.stream;

import org.jspecify.annotations.NullMarked;
