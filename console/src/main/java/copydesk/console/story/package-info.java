/** The articles published last, as readers of the page see them. */
@NullMarked
package copydesk.console.story;

import org.jspecify.annotations.NullMarked;
