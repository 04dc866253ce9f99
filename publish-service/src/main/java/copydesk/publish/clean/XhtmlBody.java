package copydesk.publish.clean;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Link;

/**
 * Writes the body of an article as safe XHTML: {@code p}, {@code h2},
 * {@code ul}/{@code li}, {@code blockquote}, {@code table}, {@code strong}, {@code em}
 * and {@code a}, all made here and never taken from the source. Every hyperlink in a body
 * block becomes an {@code a} with its id; {@code href} stands there only if its target
 * may be published.
 */
public final class XhtmlBody {

    private final Article article;

    private final LinkTargets targets;

    private final Map<Integer, List<Link>> links = new HashMap<>();

    private final StringBuilder out = new StringBuilder();

    private XhtmlBody(Article article, LinkTargets targets) {
        this.article = article;
        this.targets = targets;
        for (Link link : article.links()) {
            this.links.computeIfAbsent(link.block(), (block) -> new ArrayList<>()).add(link);
        }
    }

    /** The body of an article; all its offsets must lie inside their blocks. */
    public static String write(Article article, LinkTargets targets) {
        return new XhtmlBody(article, targets).write();
    }

    private String write() {
        String container = "";
        for (int i = 0; i < this.article.blocks().size(); i++) {
            Block block = this.article.blocks().get(i);
            if (PlainBody.isPart(block)) {
                String next = container(block.role());
                if (!next.equals(container) || next.isEmpty()) {
                    close(container);
                    this.out.append(this.out.isEmpty() ? "" : "\n");
                    open(next);
                }
                container = next;
                element(i, block);
            }
        }
        close(container);
        return this.out.toString();
    }

    private static String container(BlockRole role) {
        return switch (role) {
            case LIST_ITEM -> "ul";
            case QUOTE -> "blockquote";
            default -> "";
        };
    }

    private static String name(BlockRole role) {
        return switch (role) {
            case LIST_ITEM -> "li";
            case HEADING -> "h2";
            default -> "p";
        };
    }

    private void open(String name) {
        if (!name.isEmpty()) {
            this.out.append('<').append(name).append('>');
        }
    }

    private void close(String name) {
        if (!name.isEmpty()) {
            this.out.append("</").append(name).append('>');
        }
    }

    private void element(int index, Block block) {
        CodePoints text = CodePoints.of(block.text());
        Emphasis emphasis = new Emphasis(text, block.marks());
        Deque<Anchor> anchors = new ArrayDeque<>(Anchor.apart(this.links.getOrDefault(index, List.of())));
        if (block.role() == BlockRole.TABLE) {
            table(text, emphasis, anchors);
        }
        else {
            open(name(block.role()));
            words(emphasis, anchors, 0, text.length());
            close(name(block.role()));
        }
    }

    private void table(CodePoints text, Emphasis emphasis, Deque<Anchor> anchors) {
        open("table");
        for (TableRow row : TableRow.of(text)) {
            open("tr");
            for (TableRow.Cell cell : row.cells()) {
                open("td");
                words(emphasis, anchors, cell.start(), cell.end());
                close("td");
            }
            close("tr");
        }
        close("table");
    }

    // takes the anchors that begin up to the end, so that a table goes through them once;
    // an anchor over several cells ends with its first one
    private void words(Emphasis emphasis, Deque<Anchor> anchors, int start, int end) {
        int at = start;
        while (!anchors.isEmpty() && anchors.element().start() <= end) {
            Anchor anchor = anchors.remove();
            int from = Math.max(at, anchor.start());
            int to = Math.max(from, Math.min(anchor.end(), end));
            emphasis.append(this.out, at, from);
            openAnchor(anchor.id());
            emphasis.append(this.out, from, to);
            close("a");
            at = to;
        }
        emphasis.append(this.out, at, end);
    }

    private void openAnchor(String id) {
        this.out.append("<a");
        attribute("id", id);
        this.targets.href(id).ifPresent((href) -> attribute("href", href));
        this.out.append('>');
    }

    private void attribute(String name, String value) {
        this.out.append(' ').append(name).append("=\"");
        XmlText.appendAttribute(this.out, value);
        this.out.append('"');
    }

}
