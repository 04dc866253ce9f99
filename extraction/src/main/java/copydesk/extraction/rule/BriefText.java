package copydesk.extraction.rule;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an element that should be short, read no farther than that. */
public final class BriefText implements NodeFilter {

    private final StringBuilder text = new StringBuilder();

    private final int max;

    private BriefText(int max) {
        this.max = max;
    }

    /**
     * The text without white space around it; empty if there is more than some
     * characters.
     */
    public static String of(Element element, int max) {
        BriefText brief = new BriefText(max);
        element.filter(brief);
        return (brief.text.length() > max) ? "" : brief.text.toString().strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            String raw = words.getWholeText();
            append(raw.substring(0, Math.min(raw.length(), this.max * 4)));
        }
        else if (node instanceof Element element && (element.isBlock() || element.normalName().equals("br"))) {
            append(" ");
        }
        return (this.text.length() > this.max) ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            append(" ");
        }
        return FilterResult.CONTINUE;
    }

    private void append(String raw) {
        for (int i = 0; i < raw.length() && this.text.length() <= this.max; i++) {
            char sign = raw.charAt(i);
            boolean space = sign <= ' ' || sign == '\u00a0';
            if (!space || (!this.text.isEmpty() && this.text.charAt(this.text.length() - 1) != ' ')) {
                this.text.append(space ? ' ' : sign);
            }
        }
    }

}
