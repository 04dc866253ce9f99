package copydesk.console.story;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import copydesk.contract.news.ArticleAnnotations;
import copydesk.contract.news.NewsItem;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the latest version of the articles published last. An article and its annotations
 * come from different topics in any order; they are put together where their versions
 * agree. A killed article keeps its place, without text. Thread-safe.
 */
public final class StoryShelf {

    private final Printer printer;

    private final NoteTaker noteTaker;

    private final Latest<Story> stories;

    private final Latest<Found> found;

    public StoryShelf(StorySettings settings) {
        this.printer = new Printer(settings.textLimit());
        this.noteTaker = new NoteTaker(settings.textLimit());
        this.stories = new Latest<>(settings.articles());
        // annotations may be read before their article: twice as many leave room for
        // those still to come
        this.found = new Latest<>(2 * settings.articles());
    }

    /**
     * A version was published.
     * @param item the version
     * @param change what it changes
     * @param at when it was written
     * @param fetchedAt when its document was fetched; null if unknown
     */
    public synchronized void published(NewsItem item, String change, Instant at, @Nullable Instant fetchedAt) {
        boolean withdrawn = "canceled".equals(item.pubStatus());
        Print print = withdrawn ? this.printer.withdrawn(item) : this.printer.print(item);
        Long took = (fetchedAt != null) ? Duration.between(fetchedAt, at).toMillis() : null;
        this.stories.put(item.uri(), at,
                new Story(item.uri(), version(item), change, at, took, withdrawn, print, Notes.NONE));
        if (withdrawn) {
            this.found.remove(item.uri());
        }
    }

    /** The annotations of a version were published. */
    public synchronized void annotated(ArticleAnnotations annotations, Instant at) {
        this.found.put(annotations.uri(), at, new Found(annotations.version(), this.noteTaker.notes(annotations)));
    }

    /** The annotations of an article were withdrawn. */
    public synchronized void annotationsGone(String uri) {
        this.found.remove(uri);
    }

    /** The articles, the one published last first. */
    public synchronized List<Story> latest() {
        return this.stories.newestFirst().stream().map(this::withNotes).toList();
    }

    private Story withNotes(Story story) {
        return this.found.get(story.uri())
            .filter((notes) -> !story.withdrawn() && notes.version() == story.version())
            .map((notes) -> story.with(notes.notes()))
            .orElse(story);
    }

    private static int version(NewsItem item) {
        String version = item.version();
        return (version != null && version.matches("\\d{1,9}")) ? Integer.parseInt(version) : 0;
    }

    private record Found(int version, Notes notes) {

    }

}
