package copydesk.endtoend.anytext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Form;
import copydesk.contract.article.Link;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Mark;
import copydesk.contract.article.MarkKind;
import copydesk.contract.article.Origin;
import copydesk.contract.article.Related;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article of a seed: names, quotes and links between characters that take two
 * UTF-16 units, combine, run from right to left and break lines; that of an odd seed also
 * holds halves of pairs, control characters and what is no character at all.
 */
final class RandomArticle {

    private static final String[] NAMES = { "Ukrainian President Volodymyr Zelensky", "Zelensky", "NATO", "Kyiv",
            "President Donald Trump", "Vladimir Putin", "the Kremlin", "Istanbul", "Recep Tayyip Erdo\u011fan",
            "Dr. Anna Berg", "European Union", "Mayor Zoe\u0308 \u014ctani", "Rustem Umerov", "Paris" };

    private static final String[] OPEN = { "\u201c", "\"", "\u00ab", "\u201e", "\u2018", "\u300c" };

    private static final String[] CLOSE = { "\u201d", "\"", "\u00bb", "\u201c", "\u2019", "\u300d" };

    private static final String[] CUES = { ",\" said ", " said. ", " told reporters. ", ", he said.", " said: " };

    private static final String[] ODD = { "\ud83d\ude00", "\ud83d\udc69\u200d\ud83d\udc67", "\ud83c\uddfa\ud83c\udde6",
            "e\u0301", "\u0301", "\u0308\u0323", "\u05e9\u05dc\u05d5\u05dd", "\u0645\u0631\u062d\u0628\u0627", "\u200f",
            "\u202e", "\u2067", "\n", "\u2028", "\u00a0", "\ufeff", "\u200b", "\u00ad", "\udbff\udfff", "\ud834\udd1e",
            "\u6771\u4eac", "\u1100\u1161\u11a8", "\u0e01\u0e33", "\u0f42\u0f0b", "<b>", "&amp;", "]]>", "|",
            "\u2029" };

    private static final String[] BROKEN = { "\ud83d", "\ude00", "\u0000", "\u001f", "\u0085", "\ufffe", "\uffff",
            "\r" };

    private static final String[] WORDS = { "the port", "ready for ready for", "talks", "and", "on Thursday", "in",
            "5'10", "Ma\u00f1ana", "stra\u00dfe", "\u0130stanbul", ".", ". ", "?", "\u2026", "-", "'s", "\u2019s",
            "," };

    private static final @Nullable String[] TARGETS = { "https://www.herald.example/a", "https://x.com/harbour", "#",
            null, "javascript:alert(1)", "mailto:desk@herald.example", "/b?utm_source=x", "#top",
            "https://\u00e4.example/\ud83d\ude00", "https://a.example/\ud83d", "tel:1", "http://127.0.0.1/",
            "https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example" };

    private final Random random;

    private final List<Block> blocks = new ArrayList<>();

    private final List<Link> links = new ArrayList<>();

    private final List<Related> related = new ArrayList<>();

    private final boolean broken;

    private RandomArticle(long seed) {
        this.random = new Random(seed);
        this.broken = seed % 2 == 1;
    }

    static Article of(long seed) {
        return new RandomArticle(seed).make();
    }

    private Article make() {
        String headline = "H " + text(6);
        add(BlockRole.HEADLINE, headline);
        add(BlockRole.PARAGRAPH, "P " + text(14));
        for (int i = this.random.nextInt(5); i > 0; i--) {
            BlockRole role = pick(BlockRole.values());
            add(role, ((role == BlockRole.EMBED) ? "E" : "") + text(this.random.nextInt(18)));
        }
        Origin origin = new Origin("files", "files/any", "any", Form.PAGE, "sha256:" + "0".repeat(64), null);
        return new Article("urn:uuid:0b1f7e0c-3c5e-5d5c-8f0b-6a4e4b6f1d11", 1, origin,
                "https://www.herald.example/2025/quay", "en", headline, List.of(), this.blocks, this.links, List.of(),
                this.related, List.of(), null, null, List.of(), null);
    }

    private void add(BlockRole role, String text) {
        int length = text.codePointCount(0, text.length());
        List<Mark> marks = new ArrayList<>();
        for (int i = this.random.nextInt(3); i > 0; i--) {
            int start = this.random.nextInt(length + 1);
            marks.add(new Mark(pick(MarkKind.values()), start, start + this.random.nextInt(length - start + 1)));
        }
        for (int i = this.random.nextInt(3); i > 0; i--) {
            link(role, text, length);
        }
        this.blocks.add(new Block(role, text, marks));
    }

    private void link(BlockRole role, String text, int length) {
        int start = this.random.nextInt(length + 1);
        int end = start + this.random.nextInt(length - start + 1);
        String id = "l" + (this.links.size() + 1);
        String words = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
        String target = pick(TARGETS);
        LinkKind kind = (role == BlockRole.RELATED) ? LinkKind.RELATED : LinkKind.INLINE;
        this.links.add(new Link(id, kind, this.blocks.size(), start, end, words, target));
        if (kind == LinkKind.RELATED) {
            this.related.add(new Related("related-" + (this.related.size() + 1), "T" + words, target, id));
        }
    }

    private String text(int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(this.random.nextInt(3) == 0 ? "" : " ").append(piece());
        }
        return text.toString();
    }

    private String piece() {
        int mark = this.random.nextInt(OPEN.length);
        return switch (this.random.nextInt(6)) {
            case 0 -> pick(NAMES);
            case 1 -> OPEN[mark] + pick(WORDS) + pick(ODD) + " " + pick(WORDS) + CLOSE[mark] + pick(CUES) + pick(NAMES);
            case 2, 3 -> pick(ODD);
            case 4 -> this.broken ? rare() : pick(ODD);
            default -> pick(WORDS);
        };
    }

    private String rare() {
        return this.random.nextBoolean() ? pick(BROKEN)
                : Character.toString(this.random.nextInt(Character.MAX_CODE_POINT + 1));
    }

    private <T extends @Nullable Object> T pick(T[] all) {
        return Arrays.asList(all).get(this.random.nextInt(all.length));
    }

}
