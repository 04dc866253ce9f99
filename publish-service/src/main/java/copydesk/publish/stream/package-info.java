/**
 * The doors of publish-service: the topology of articles and commands over one state per
 * article.
 */
@NullMarked
package copydesk.publish.stream;

import org.jspecify.annotations.NullMarked;
