package copydesk.ingest.wire;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import copydesk.contract.article.Particulars;
import copydesk.contract.article.Particulars.WireFacts;
import copydesk.extraction.article.Metadata;
import copydesk.extraction.text.RichText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a NewsML-G2 item says about itself outside its text. */
final class NewsMlFacts {

    private final Element item;

    private final @Nullable Element about;

    private final @Nullable Element content;

    NewsMlFacts(Element item) {
        this.item = item;
        this.about = XmlTree.find(item, "itemmeta").orElse(null);
        this.content = XmlTree.find(item, "contentmeta").orElse(null);
    }

    Optional<String> guid() {
        return Optional.of(this.item.attr("guid").strip()).filter((guid) -> !guid.isEmpty());
    }

    /** usable, withheld or canceled, whatever prefix the code wears. */
    String status() {
        return code(this.about, "pubstatus").map((status) -> status.startsWith("cancel") ? "canceled" : status)
            .orElse("usable");
    }

    boolean isText() {
        return code(this.about, "itemclass").map(List.of("text", "composite")::contains).orElse(true);
    }

    private static Optional<String> code(@Nullable Element parent, String name) {
        return XmlTree.attribute(parent, name, "qcode")
            .or(() -> XmlTree.attribute(parent, name, "uri"))
            .map((code) -> code.replaceFirst(".*[:/]", "").toLowerCase(Locale.ROOT));
    }

    Optional<String> headline() {
        return XmlTree.text(this.content, "headline").or(() -> XmlTree.text(this.about, "title"));
    }

    Optional<String> summary() {
        List<Element> descriptions = XmlTree.all(this.content, "description");
        return descriptions.stream()
            .filter((one) -> one.attr("role").contains("summary"))
            .findFirst()
            .or(() -> descriptions.stream().filter((one) -> !one.attr("role").contains("caption")).findFirst())
            .map(Element::text);
    }

    Metadata metadata() {
        Metadata.Builder found = new Metadata.Builder().guid(guid().orElse(null))
            .language(XmlTree.attribute(this.content, "language", "tag").orElse(this.item.attr("xml:lang")))
            .particulars(particulars());
        XmlTree.all(this.content, "by").forEach((by) -> found.author(by.text()));
        if (XmlTree.find(this.content, "by").isEmpty()) {
            XmlTree.all(this.content, "creator").forEach((creator) -> found.author(name(creator)));
        }
        found.siteName(XmlTree.find(this.about, "provider").map(NewsMlFacts::name).orElse(null));
        XmlTree.all(this.content, "infosource").forEach((source) -> found.contributor(name(source)));
        found.published(XmlTree.text(this.about, "firstcreated")
            .or(() -> XmlTree.text(this.content, "contentcreated"))
            .or(() -> XmlTree.text(this.about, "versioncreated"))
            .map(WireTimes::extended)
            .orElse(null), "newsml:firstCreated");
        found.updated(XmlTree.text(this.about, "versioncreated").map(WireTimes::extended).orElse(null),
                "newsml:versionCreated");
        return found.build();
    }

    private static String name(Element party) {
        return XmlTree.text(party, "name").orElseGet(() -> party.attr("literal"));
    }

    private Particulars particulars() {
        List<String> keywords = Stream
            .concat(XmlTree.all(this.content, "keyword").stream().map(Element::text),
                    XmlTree.all(this.content, "subject").stream().flatMap((one) -> XmlTree.text(one, "name").stream()))
            .map((word) -> RichText.plain(word).text())
            .filter((word) -> !word.isEmpty())
            .distinct()
            .limit(100)
            .toList();
        String version = this.item.attr("version").strip();
        WireFacts wire = new WireFacts(version.isEmpty() ? null : version, urgency(),
                XmlTree.find(this.content, "located")
                    .map(NewsMlFacts::name)
                    .filter((name) -> !name.isEmpty())
                    .orElse(null));
        Element rights = XmlTree.find(this.item, "rightsinfo").orElse(null);
        return new Particulars(null, keywords, null, null, List.of(), List.of(), embargo(),
                XmlTree.text(rights, "copyrightnotice").orElse(null), XmlTree.text(rights, "usageterms").orElse(null),
                wire);
    }

    // an embargo without a time lasts until the agency says otherwise
    private @Nullable Instant embargo() {
        if (status().equals("withheld")) {
            return Particulars.UNTIL_RELEASED;
        }
        return XmlTree.find(this.about, "embargoed")
            .map((element) -> element.text().isBlank() ? Particulars.UNTIL_RELEASED : WireTimes.embargo(element.text()))
            .orElse(null);
    }

    private @Nullable Integer urgency() {
        return XmlTree.text(this.content, "urgency")
            .filter((text) -> text.matches("[1-9]"))
            .map(Integer::valueOf)
            .orElse(null);
    }

}
