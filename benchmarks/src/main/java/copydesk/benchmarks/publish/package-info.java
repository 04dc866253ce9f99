/** How fast the publish step is, without a broker. */
@NullMarked
package copydesk.benchmarks.publish;

import org.jspecify.annotations.NullMarked;
