package copydesk.console.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import copydesk.console.excerpt.Excerpt;
import copydesk.contract.news.AltId;
import copydesk.contract.news.Body;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.NewsSource;
import copydesk.contract.news.Text;
import org.jspecify.annotations.Nullable;

/** Makes of a published ninjs item what is shown of it. */
final class Printer {

    private static final int LINE = 1_000;

    private static final int LIST = 100;

    private final int textLimit;

    Printer(int textLimit) {
        this.textLimit = textLimit;
    }

    Print print(NewsItem item) {
        String text = items(item.bodies()).findFirst().map(Body::value).orElse("");
        String kept = Excerpt.of(text, this.textLimit);
        return new Print(headline(item), line(item.by()), line(item.language()), address(item), line(item.edNote()),
                kept, kept.length() < text.length(), pictures(item), related(item), sources(item));
    }

    /** What may still be shown of a killed article: that it was, and why. */
    Print withdrawn(NewsItem item) {
        return new Print(headline(item), null, null, null, line(item.edNote()), "", false, List.of(), List.of(),
                List.of());
    }

    private String headline(NewsItem item) {
        Optional<String> headline = items(item.headlines()).findFirst().map(Text::value);
        String shown = headline.or(() -> Optional.ofNullable(item.title())).orElse("Article without headline");
        return Excerpt.of(shown, LINE);
    }

    private @Nullable String address(NewsItem item) {
        return items(item.altIds()).filter((id) -> "canonicalUrl".equals(id.role()))
            .findFirst()
            .map(AltId::value)
            .map((value) -> Excerpt.of(value, LINE))
            .orElse(null);
    }

    private List<StoryPicture> pictures(NewsItem item) {
        return items(item.associations()).filter((associated) -> "picture".equals(associated.type()))
            .map((picture) -> new StoryPicture(caption(picture), line(picture.by()), line(picture.copyrightHolder())))
            .toList();
    }

    private List<String> related(NewsItem item) {
        return items(item.associations()).filter((associated) -> !"picture".equals(associated.type()))
            // the notes show those with how sure it is
            .filter((associated) -> !"nearDuplicate".equals(associated.rel()))
            .map(this::headline)
            .toList();
    }

    private List<StorySource> sources(NewsItem item) {
        return items(item.infoSources()).map(this::source).toList();
    }

    private StorySource source(NewsSource source) {
        return new StorySource(Excerpt.of(source.name(), LINE), source.role());
    }

    private static @Nullable String caption(NewsItem picture) {
        return line(items(picture.descriptions()).findFirst().map(Text::value).orElse(null));
    }

    private static @Nullable String line(@Nullable String text) {
        return Excerpt.ofOptional(text, LINE);
    }

    private static <T> Stream<T> items(@Nullable List<T> list) {
        return (list != null) ? list.stream().limit(LIST) : Stream.empty();
    }

}
