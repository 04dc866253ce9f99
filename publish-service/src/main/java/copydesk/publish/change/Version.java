package copydesk.publish.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import copydesk.contract.annotation.Entity;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.PublishedMention;
import copydesk.contract.news.Text;
import copydesk.publish.difference.Paragraph;
import copydesk.publish.difference.WordPairs;
import copydesk.publish.difference.Wording;
import copydesk.publish.ninjs.Documents;
import org.jspecify.annotations.Nullable;

/**
 * A version as far as its words are compared.
 */
final class Version {

    private final Documents documents;

    private final Paragraph headline;

    private final Paragraph summary;

    private final List<Paragraph> body;

    private final Map<String, Entity> entities = new HashMap<>();

    private final Map<String, TreeMap<Integer, PublishedMention>> mentions = new HashMap<>();

    private final WordPairs words;

    /**
     * A version.
     * @param documents what was published of it
     * @param others the paragraphs of a version that may have most of the same
     */
    Version(Documents documents, List<Paragraph> others) {
        NewsItem item = documents.item();
        String plain = Wording.plainBody(item);
        this.documents = documents;
        this.headline = Paragraph.of(Paragraph.HEADLINE, words(item.headlines()));
        // one that is taken from the body says nothing of its own
        String summaryText = words(item.descriptions());
        this.summary = Paragraph.of("descriptions[0]", plain.contains(summaryText) ? "" : summaryText);
        this.body = Paragraph.all(plain, others);
        documents.annotations().entities().forEach((entity) -> this.entities.put(entity.id(), entity));
        documents.annotations()
            .mentions()
            .forEach(
                    (mention) -> this.mentions.computeIfAbsent(mention.selector().target(), (target) -> new TreeMap<>())
                        .put(mention.selector().utf16Start(), mention));
        List<Paragraph> all = new ArrayList<>(this.body);
        all.add(this.headline);
        all.add(this.summary);
        this.words = WordPairs.of(all, language());
    }

    static String words(@Nullable List<Text> texts) {
        return (texts == null || texts.isEmpty()) ? "" : texts.get(0).value();
    }

    Documents documents() {
        return this.documents;
    }

    Paragraph headline() {
        return this.headline;
    }

    Paragraph summary() {
        return this.summary;
    }

    List<Paragraph> body() {
        return this.body;
    }

    WordPairs words() {
        return this.words;
    }

    /** The language without script and region. */
    String language() {
        String tag = this.documents.item().language();
        return (tag != null) ? tag.split("-")[0].toLowerCase(Locale.ROOT) : "und";
    }

    /** The mentions in a paragraph, in order. */
    List<PublishedMention> mentions(Paragraph paragraph) {
        TreeMap<Integer, PublishedMention> inText = this.mentions.get(paragraph.target());
        return (inText == null) ? List.of()
                : List.copyOf(inText.subMap(paragraph.start(), true, paragraph.end(), false).values());
    }

    @Nullable Entity entity(String id) {
        return this.entities.get(id);
    }

    boolean hasEntity(String id) {
        return this.entities.containsKey(id);
    }

}
