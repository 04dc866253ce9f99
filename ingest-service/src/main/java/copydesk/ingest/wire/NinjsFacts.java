package copydesk.ingest.wire;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import copydesk.contract.article.Particulars;
import copydesk.contract.article.Particulars.WireFacts;
import copydesk.extraction.article.Metadata;
import copydesk.extraction.text.RichText;
import org.jspecify.annotations.Nullable;

/** What a ninjs item says about itself outside its text. */
final class NinjsFacts {

    private static final String URI = "(?i)(?:https?|urn|tag):.+";

    private static final int LONGEST_BYLINE = 500;

    private final JsonFields item;

    NinjsFacts(JsonFields item) {
        this.item = item;
    }

    /** Where readers find the story; empty if the item does not say. */
    String address() {
        return this.item.objects("altIds")
            .stream()
            .filter((id) -> isAddress(id.text("role").orElse("")))
            .flatMap((id) -> id.text("value").stream())
            .filter((value) -> value.matches("(?i)https?:.+"))
            .findFirst()
            .orElse("");
    }

    private static boolean isAddress(String role) {
        String name = role.toLowerCase(Locale.ROOT);
        return name.contains("canonical") || name.endsWith("url") || name.endsWith("link");
    }

    /**
     * All of it.
     * @param withheld whether nobody may use the item until the agency says so
     * @param summaryOnly whether the item is no full text
     */
    Metadata metadata(boolean withheld, boolean summaryOnly) {
        Metadata.Builder found = new Metadata.Builder().guid(text("uri", "guid"))
            .address(address())
            .language(text("language"))
            .summaryOnly(summaryOnly)
            .particulars(particulars(withheld));
        this.item.objects("altIds")
            .stream()
            .filter((id) -> !isAddress(id.text("role").orElse("")))
            .flatMap((id) -> id.text("value").stream())
            .filter((value) -> value.matches(URI))
            .forEach(found::otherId);
        this.item.text("by", "byline")
            .map((by) -> by.substring(0, Math.min(by.length(), LONGEST_BYLINE)))
            .ifPresent(found::author);
        sources(found);
        dates(found);
        return found.build();
    }

    private void sources(Metadata.Builder found) {
        List<JsonFields> sources = this.item.objects("infoSources");
        sources.stream()
            .filter((source) -> source.text("role").filter("publisher"::equals).isPresent())
            .forEach((source) -> found.siteName(source.text("name").orElse(null)));
        found.siteName(text("copyrightHolder", "copyrightholder"));
        sources.stream()
            .filter((source) -> source.text("role").filter("publisher"::equals).isEmpty())
            .forEach((source) -> found.contributor(source.text("name").orElse(null)));
    }

    private void dates(Metadata.Builder found) {
        for (String name : List.of("firstCreated", "firstcreated", "contentCreated", "versionCreated")) {
            Optional<String> time = this.item.text(name);
            if (time.isPresent()) {
                found.published(time.get(), "ninjs:" + name);
                break;
            }
        }
        found.updated(text("versionCreated", "versioncreated"), "ninjs:versionCreated");
    }

    private Particulars particulars(boolean withheld) {
        List<String> keywords = this.item.objects("subjects")
            .stream()
            .flatMap((subject) -> subject.text("name").stream())
            .map((name) -> RichText.plain(name).text())
            .filter((name) -> !name.isEmpty())
            .distinct()
            .limit(100)
            .toList();
        Instant embargo = this.item.text("embargoedUntil", "embargoed").map(WireTimes::embargo).orElse(null);
        WireFacts wire = new WireFacts(text("version"), urgency(), line("located"));
        return new Particulars(null, keywords, line("copyrightHolder"), null, List.of(), List.of(),
                withheld ? Particulars.UNTIL_RELEASED : embargo, line("copyrightNotice"), line("usageTerms"), wire);
    }

    private @Nullable Integer urgency() {
        return this.item.text("urgency").filter((text) -> text.matches("[1-9]")).map(Integer::valueOf).orElse(null);
    }

    private @Nullable String text(String... names) {
        return this.item.text(names).orElse(null);
    }

    private @Nullable String line(String name) {
        return this.item.text(name)
            .map((words) -> WireText.line(words).text())
            .filter((words) -> !words.isEmpty())
            .orElse(null);
    }

}
