package copydesk.ingest.wire;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.article.RawPicture;
import copydesk.extraction.text.RichText;
import copydesk.extraction.text.RichTextBuilder;
import org.jspecify.annotations.Nullable;

/** What a ninjs item carries beside its text: pictures and other stories. */
final class NinjsAssociation {

    private static final Set<String> PICTURES = Set.of("picture", "graphic");

    private NinjsAssociation() {
    }

    /** The picture that an association is; empty if it is none. */
    static Optional<RawBlock> picture(JsonFields item) {
        if (!PICTURES.contains(item.text("type").orElse(""))) {
            return Optional.empty();
        }
        List<JsonFields> descriptions = item.objects("descriptions");
        RichText caption = NinjsText.value(descriptions, "caption")
            .or(() -> item.text("description_text"))
            .map(WireText::line)
            .orElse(RichText.EMPTY);
        RawPicture picture = new RawPicture(address(item), item.text("altText", "alt_text").orElse(null), credit(item));
        return Optional.of(new RawBlock(RawKind.FIGURE, caption, picture));
    }

    private static @Nullable RichText credit(JsonFields item) {
        String credit = Stream.of(item.text("by", "byline"), item.text("copyrightHolder", "copyrightholder"))
            .flatMap(Optional::stream)
            .distinct()
            .collect(Collectors.joining(" / "));
        return credit.isEmpty() ? null : WireText.line(credit);
    }

    // the widest; where no width is given the first
    private static @Nullable String address(JsonFields item) {
        String best = null;
        int width = -1;
        for (JsonFields rendition : item.objects("renditions")) {
            String href = rendition.text("href").orElse("");
            boolean image = rendition.text("contentType", "mimetype").orElse("image/").startsWith("image/");
            int wide = rendition.text("width")
                .filter((text) -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
            if (href.matches("(?i)https?://.+") && image && wide > width) {
                best = href;
                width = wide;
            }
        }
        return best;
    }

    /** The other story that an association is; empty if it is none. */
    static Optional<RawBlock> related(JsonFields item) {
        if (!Set.of("text", "composite").contains(item.text("type").orElse(""))) {
            return Optional.empty();
        }
        return new NinjsText(item, "", 1).headline().map((title) -> {
            RichTextBuilder words = new RichTextBuilder().append(title.text());
            String address = new NinjsFacts(item).address();
            if (!address.isEmpty()) {
                words.anchor(address, 0, title.text().length());
            }
            return new RawBlock(RawKind.RELATED, words.build());
        });
    }

}
