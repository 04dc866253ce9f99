package copydesk.contract;

import java.util.List;

import copydesk.contract.annotation.LinkClass;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.annotation.Speaker;
import copydesk.contract.value.TimePrecision;
import copydesk.contract.value.ValueKind;
import copydesk.contract.article.Form;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.LinkKind;
import copydesk.contract.change.Change;
import copydesk.contract.change.ChangeKind;
import copydesk.contract.change.ChangedFact;
import copydesk.contract.change.FactKind;
import copydesk.contract.change.ParagraphChange;
import copydesk.contract.change.ParagraphFate;
import copydesk.contract.command.CommandKind;
import copydesk.contract.command.EditorDecision;
import copydesk.contract.news.AltId;
import copydesk.contract.news.ArticleAnnotations;
import copydesk.contract.news.Body;
import copydesk.contract.news.Concept;
import copydesk.contract.news.GeoPoint;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.NewsSubject;
import copydesk.contract.news.NewsSource;
import copydesk.contract.news.Provenance;
import copydesk.contract.news.PublishedIssue;
import copydesk.contract.news.PublishedLink;
import copydesk.contract.news.PublishedMention;
import copydesk.contract.news.PublishedPlace;
import copydesk.contract.news.PublishedQuote;
import copydesk.contract.news.PublishedRole;
import copydesk.contract.news.PublishedValue;
import copydesk.contract.news.Rendition;
import copydesk.contract.news.Selector;
import copydesk.contract.news.Standard;
import copydesk.contract.news.Text;

/** The story of {@link Examples} as it is published. */
public final class NewsExamples {

    private static final String TIME = Examples.FETCHED_AT.toString();

    private static final List<AltId> ALT_IDS = List.of(new AltId("canonicalUrl", Examples.URL),
            new AltId("guid", "story-4711"), new AltId("contentDigest", Examples.DIGEST));

    private NewsExamples() {
    }

    /** A version with every property that a usable document may have. */
    public static NewsItem usable() {
        String xhtml = "<p>"
                + Examples.PARAGRAPH.replace("said", "<a id=\"l1\" href=\"https://example.com/council\">said</a>")
                + "</p>";
        return new NewsItem(Examples.URI, null, null, "text", "full", Standard.PROFILE, "3", TIME, TIME,
                "2026-11-22T00:00:00Z", "usable", "en-GB", Examples.HEADLINE, "Ada Brandt, Jonas Weiß",
                "Example Courier", "One hyperlink had no target.", List.of(Text.plain("main", Examples.HEADLINE)),
                List.of(Text.plain("summary", "Night sailings return in March.")),
                List.of(new Body("main", "text/plain", 87, 17, Examples.PARAGRAPH),
                        new Body("richtext", "application/xhtml+xml", 87, 17, xhtml)),
                List.of(new Concept("Zoë Ōtani", "about", "https://kb.example.com/Q4711", "person:zoe-otani")),
                List.of(new Concept("Harbour Board", "mentions", "https://kb.example.com/Q1",
                        "organisation:harbour-board")),
                List.of(new Concept("Nordhaven", "mentions", "https://kb.example.com/Q2", "place:nordhaven",
                        GeoPoint.of(Examples.NORDHAVEN))),
                List.of(new NewsSubject("transport", "about", "http://cv.iptc.org/newscodes/mediatopic/20000337",
                        "copydesk", 80)),
                List.of(new Concept("Harbour Day 2026", "mentions", "https://kb.example.com/Q3",
                        "event:harbour-day-2026")),
                List.of(new NewsSource("Example Courier", "publisher", "https://example.com/")), ALT_IDS, null,
                List.of(picture(), related()), Standard.NINJS, "harbour-ferry", "Nordhaven", 4,
                "© 2026 Example Courier", "https://example.com/terms",
                List.of(new Concept("Harbour Queen", "mentions", "https://kb.example.com/Q5", "object:harbour-queen")));
    }

    /** The least a usable document must have. */
    public static NewsItem brief() {
        NewsItem full = usable();
        return new NewsItem(full.uri(), null, null, "text", "partial", full.profile(), "1", TIME, TIME, null, "usable",
                "und", full.title(), null, null, null, full.headlines(), null, full.bodies(), null, List.of(),
                List.of(), null, null, null, null, null, Standard.NINJS);
    }

    /** The small document that stays after a kill. */
    public static NewsItem canceled() {
        return new NewsItem(Examples.URI, null, null, "text", null, Standard.PROFILE, "4", TIME, TIME, null, "canceled",
                "en-GB", Examples.HEADLINE, null, null, "The timetable was wrong.",
                List.of(Text.plain("main", Examples.HEADLINE)), null, null, null, null, null, null, null, ALT_IDS, null,
                null, Standard.NINJS);
    }

    private static NewsItem picture() {
        return association("photo-1", "mainImage", "picture", null, "A white ferry at dusk", "Mia Sund", "Küstenbild",
                null, List.of(Text.plain("caption", Examples.CAPTION)), null, List.of(new Rendition("original",
                        "https://example.com/media/ferry.jpg?w=1200&h=800#top", "image/jpeg", 1200, 800)));
    }

    private static NewsItem related() {
        return association("related-1", "seeAlso", "text", "partial", null, null, null,
                List.of(Text.plain("main", "Why the Night Ferry Stopped")), null,
                List.of(new AltId("canonicalUrl", "https://example.com/2024/05/02/stop")), null);
    }

    private static NewsItem association(String name, String rel, String type, String representation, String title,
            String by, String holder, List<Text> headlines, List<Text> descriptions, List<AltId> altIds,
            List<Rendition> renditions) {
        return new NewsItem(Examples.URI + "#" + name, name, rel, type, representation, null, null, null, null, null,
                null, "en-GB", title, by, holder, null, headlines, descriptions, null, null, null, null, null, null,
                altIds, renditions, null, null);
    }

    /** What ninjs cannot say about the version. */
    public static ArticleAnnotations annotations() {
        Selector name = new Selector("bodies[0]", 70, 79, 70, 79, "Zoë Ōtani", "n from March, Mayor ", " said ⛴.");
        Selector said = new Selector("bodies[0]", 80, 84, 80, 84, "said", "ch, Mayor Zoë Ōtani ", " ⛴.");
        Selector twice = new Selector("bodies[0]", 28, 45, 28, 45, "at night at night", "our ferry will sail ",
                " again from March, M");
        Selector sail = new Selector("bodies[0]", 23, 36, 23, 36, "sail at night", " harbour ferry will ",
                " at night again from");
        Selector mayor = new Selector("bodies[0]", 64, 69, 64, 69, "Mayor", "t again from March, ",
                " Zoë Ōtani said ⛴.");
        Selector march = new Selector("bodies[0]", 57, 62, 57, 62, "March", "at night again from ",
                ", Mayor Zoë Ōtani sa");
        Selector harbour = new Selector("bodies[0]", 4, 11, 4, 11, "harbour", "The ", " ferry will sail at ");
        return new ArticleAnnotations(Examples.URI, 3, 2, List.of(Examples.mayor(), Examples.nordhaven()),
                List.of(new PublishedMention("person:zoe-otani", name, "rule:title-name", 0.9)),
                List.of(new PublishedLink("l1", LinkKind.INLINE, LinkStatus.CLEANED, "said",
                        "https://example.com/council", said, null, LinkClass.INTERNAL, true, null, null),
                        new PublishedLink("l2", LinkKind.RELATED, LinkStatus.HEALED, "Why the Night Ferry Stopped",
                                "https://example.com/2024/05/02/stop", null, Examples.URI + "#related-1",
                                LinkClass.RELATED, null, Examples.STOPPED, 0.98)),
                Examples.PUBLISHED, Examples.UPDATED,
                List.of(new PublishedIssue(IssueCode.DOUBLED_WORDS, "The same words stand twice in a row.", twice)),
                new Provenance("example.com", Form.PAGE, Examples.DIGEST, 1, "0af7651916cd43dd8448eb211c80319c"),
                List.of(new PublishedQuote(List.of(sail), new Speaker("person:zoe-otani", "Zoë Ōtani"), "said",
                        "rule:cue-after", 0.9)),
                List.of(new PublishedRole("person:zoe-otani", mayor, "rule:title", 0.9)),
                List.of(new PublishedValue(ValueKind.TIME, march, "2025-03", TimePrecision.MONTH, null, "rule:relative",
                        0.85), new PublishedValue(ValueKind.QUANTITY, march, "3", null, "km", "rule:amount", 0.9)),
                new PublishedPlace(harbour, "person:zoe-otani", "AP"), List.of(Examples.copy()),
                Examples.enriched().annotations().subjects(), Examples.enriched().annotations().keywords(), change(),
                List.of(new EditorDecision(CommandKind.ADD_TAG, "person Zoë Ōtani", "Ada Brandt", "She is the mayor.",
                        Examples.FETCHED_AT, "command-7")));
    }

    private static Change change() {
        return new Change(ChangeKind.SUBSTANTIVE, List.of(new ParagraphChange(ParagraphFate.CHANGED, 1, 1)), List
            .of(new ChangedFact(FactKind.NUMBERS, "2", "3", "km"), new ChangedFact(FactKind.NAMES, "Ada", null, null)),
                0);
    }

}
