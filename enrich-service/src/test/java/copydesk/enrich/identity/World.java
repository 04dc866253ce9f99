package copydesk.enrich.identity;

import java.util.List;
import java.util.stream.Stream;

import copydesk.knowledge.Alias;
import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeBase;
import copydesk.knowledge.KnowledgeEntry;

/** A small world of people and places that share their names. */
final class World {

    static final String GEORGIA = "kb:georgia";

    static final String GEORGIA_STATE = "kb:georgia-us";

    static final String ATLANTA = "kb:atlanta";

    static final String TBILISI = "kb:tbilisi";

    static final String PARIS = "kb:paris";

    static final String HILTON = "kb:paris-hilton";

    static final String WASHINGTON_CITY = "kb:washington-dc";

    static final String WASHINGTON_STATE = "kb:washington-state";

    static final String GEORGE_WASHINGTON = "kb:george-washington";

    static final String JORDAN = "kb:jordan";

    static final String MICHAEL_JORDAN = "kb:michael-jordan";

    static final String BUSH_FATHER = "kb:bush-41";

    static final String BUSH_SON = "kb:bush-43";

    static final String UNITED_NATIONS = "kb:un";

    static final String BELGIUM = "kb:belgium";

    static final String BELGIUM_TEAM = "kb:belgium-football";

    static final KnowledgeBase BASE = KnowledgeBase.of(Stream.of(places(), people(), organisations())
        .flatMap(List::stream)
        .map(KnowledgeEntry.Builder::build)
        .toList());

    private World() {
    }

    private static List<KnowledgeEntry.Builder> places() {
        return List.of(
                place(GEORGIA, "Georgia", "country in the Caucasus", 200, "GE").demonyms(List.of("Georgian"))
                    .context(List.of("lari")),
                place(GEORGIA_STATE, "Georgia", "state of the United States", 150, "US")
                    .context(List.of("peach", "senator")),
                place(ATLANTA, "Atlanta", "capital of Georgia", 100, "US").related(List.of(GEORGIA_STATE)),
                place(TBILISI, "Tbilisi", "capital of Georgia", 100, "GE").related(List.of(GEORGIA)),
                place(PARIS, "Paris", "capital of France", 250, "FR"),
                place(WASHINGTON_CITY, "Washington, D.C.", "capital of the United States", 200, "US")
                    .alias("Washington"),
                place(WASHINGTON_STATE, "Washington", "state in the Pacific Northwest", 150, "US")
                    .context(List.of("Seattle", "Olympia")),
                place(JORDAN, "Jordan", "country in the Middle East", 200, "JO").demonyms(List.of("Jordanian")),
                place(BELGIUM, "Belgium", "country in Europe", 200, "BE").demonyms(List.of("Belgian")));
    }

    private static KnowledgeEntry.Builder place(String uri, String name, String description, int popularity,
            String country) {
        return KnowledgeEntry.of(Kind.PLACE, uri, name)
            .description(description)
            .popularity(popularity)
            .countries(List.of(country));
    }

    private static List<KnowledgeEntry.Builder> people() {
        return List.of(person(HILTON, "Paris Hilton", "heiress", 60),
                person(GEORGE_WASHINGTON, "George Washington", "first president", 200),
                person(MICHAEL_JORDAN, "Michael Jordan", "basketball player", 150),
                person(BUSH_FATHER, "George H. W. Bush", "41st president, who led the Gulf War", 150)
                    .alias("George Bush"),
                person(BUSH_SON, "George W. Bush", "43rd president, who invaded Iraq", 150).alias("George Bush"));
    }

    private static KnowledgeEntry.Builder person(String uri, String name, String description, int popularity) {
        return KnowledgeEntry.of(Kind.PERSON, uri, name).description(description).popularity(popularity);
    }

    private static List<KnowledgeEntry.Builder> organisations() {
        return List.of(
                KnowledgeEntry.of(Kind.ORGANISATION, UNITED_NATIONS, "United Nations").popularity(250).alias("=UN"),
                KnowledgeEntry.of(Kind.ORGANISATION, BELGIUM_TEAM, "Belgium national football team")
                    .popularity(60)
                    .alias(new Alias("Belgium", false, 0.1)),
                KnowledgeEntry.of(Kind.ORGANISATION, "kb:us-census-bureau", "United States Census Bureau")
                    .popularity(30),
                KnowledgeEntry.of(Kind.PLACE, "kb:us", "United States")
                    .popularity(250)
                    .alias("=US")
                    .demonyms(List.of("American")));
    }

}
