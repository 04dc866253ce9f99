package copydesk.ingest.wire;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import copydesk.contract.article.Particulars;
import copydesk.contract.article.Particulars.WireFacts;
import copydesk.extraction.article.Metadata;
import copydesk.extraction.text.RichText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a NITF document says about itself outside its text. */
final class NitfFacts {

    private final Element nitf;

    private final @Nullable Element docdata;

    NitfFacts(Element nitf, @Nullable Element docdata) {
        this.nitf = nitf;
        this.docdata = docdata;
    }

    /** The id of the story that a withdrawal is about. */
    Optional<String> canceled() {
        Element data = this.docdata;
        String other = (data != null) ? data.attr("management-doc-idref").strip() : "";
        return other.isEmpty() ? ids().findFirst() : Optional.of(other);
    }

    // a correction has an id of its own but is the story that it corrects; the
    // dynamic-use
    // key stays the same over all versions of a story
    private Stream<String> ids() {
        String part = XmlTree.attribute(this.docdata, "du-key", "part").map((number) -> "#" + number).orElse("");
        return Stream
            .of(XmlTree.attribute(this.docdata, "correction", "id-string"),
                    XmlTree.attribute(this.docdata, "du-key", "key").map((key) -> key + part),
                    XmlTree.attribute(this.docdata, "doc-id", "id-string"))
            .flatMap(Optional::stream);
    }

    /**
     * All of it.
     * @param withheld whether nobody may use the story until the agency says so
     */
    Metadata metadata(boolean withheld) {
        Metadata.Builder found = new Metadata.Builder().language(language()).particulars(particulars(withheld));
        ids().findFirst().ifPresent(found::guid);
        ids().skip(1).forEach(found::otherId);
        XmlTree.attribute(this.nitf, "pubdata", "ex-ref")
            .filter((ref) -> ref.startsWith("http"))
            .ifPresent(found::address);
        Element head = XmlTree.find(this.nitf, "body.head").orElse(null);
        XmlTree.all(head, "byline").forEach((byline) -> found.author(author(byline)));
        XmlTree.attribute(this.nitf, "pubdata", "name").ifPresent(found::siteName);
        XmlTree.attribute(this.docdata, "doc.copyright", "holder").ifPresent(found::siteName);
        XmlTree.text(head, "distributor").ifPresent(found::siteName);
        XmlTree.all(head, "distributor").forEach((one) -> found.contributor(one.text()));
        dates(found);
        return found.build();
    }

    private @Nullable String language() {
        return Stream
            .of(Optional.of(this.nitf), XmlTree.find(this.nitf, "body"), XmlTree.find(this.nitf, "body.content"))
            .flatMap(Optional::stream)
            .map((element) -> element.attr("xml:lang").strip())
            .filter((tag) -> !tag.isEmpty())
            .findFirst()
            .orElse(null);
    }

    // the title of the writer stands beside the name
    private static String author(Element byline) {
        return XmlTree.text(byline, "person").orElseGet(() -> {
            String title = XmlTree.text(byline, "byttl").orElse("");
            String words = byline.text();
            return title.isEmpty() ? words : words.replace(title, "");
        });
    }

    private void dates(Metadata.Builder found) {
        Optional<String> issued = XmlTree.attribute(this.docdata, "date.issue", "norm").map(WireTimes::extended);
        Optional<String> told = XmlTree.attribute(this.nitf, "story.date", "norm").map(WireTimes::extended);
        Optional<String> printed = XmlTree.attribute(this.nitf, "pubdata", "date.publication").map(WireTimes::extended);
        if (told.isPresent()) {
            found.published(told.get(), "nitf:story.date");
        }
        else if (printed.isPresent()) {
            found.published(printed.get(), "nitf:date.publication");
        }
        else {
            found.published(issued.orElse(null), "nitf:date.issue");
        }
        found.updated(issued.orElse(null), "nitf:date.issue");
    }

    private Particulars particulars(boolean withheld) {
        List<String> keywords = XmlTree.all(this.docdata, "keyword")
            .stream()
            .map((keyword) -> RichText.plain(keyword.attr("key")).text())
            .filter((key) -> !key.isEmpty())
            .distinct()
            .limit(100)
            .toList();
        WireFacts wire = new WireFacts(XmlTree.attribute(this.docdata, "du-key", "version").orElse(null), urgency(),
                located());
        return new Particulars(XmlTree.attribute(this.nitf, "pubdata", "position.section").orElse(null), keywords,
                XmlTree.attribute(this.nitf, "pubdata", "name").orElse(null), null, List.of(), List.of(),
                withheld ? Particulars.UNTIL_RELEASED : embargo(), copyright(), null, wire);
    }

    // many agencies send the day of issue as that of release: no embargo
    private @Nullable Instant embargo() {
        Optional<String> issued = XmlTree.attribute(this.docdata, "date.issue", "norm");
        return XmlTree.attribute(this.docdata, "date.release", "norm")
            .filter((release) -> issued.isEmpty() || !issued.get().startsWith(release))
            .map(WireTimes::embargo)
            .orElse(null);
    }

    private @Nullable String copyright() {
        String year = XmlTree.attribute(this.docdata, "doc.copyright", "year").map((number) -> number + " ").orElse("");
        return XmlTree.attribute(this.docdata, "doc.copyright", "holder")
            .map((holder) -> "© " + year + holder)
            .orElse(null);
    }

    private @Nullable Integer urgency() {
        return XmlTree.attribute(this.docdata, "urgency", "ed-urg")
            .filter((text) -> text.matches("[1-9]"))
            .map(Integer::valueOf)
            .orElse(null);
    }

    private @Nullable String located() {
        Element dateline = XmlTree.find(this.nitf, "dateline").orElse(null);
        return XmlTree.text(dateline, "location")
            .or(() -> Optional.ofNullable(dateline).map(Element::ownText))
            .map((words) -> words.replaceFirst("\\s*(?:\\(|[-–—]|, \\p{L}+\\.? \\d).*", "").strip())
            .filter((words) -> !words.isEmpty() && words.length() <= 200)
            .orElse(null);
    }

}
