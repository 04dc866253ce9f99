package copydesk.contract;

import java.time.Instant;
import java.util.List;

import copydesk.contract.annotation.Annotations;
import copydesk.contract.annotation.CandidateNote;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.Coordinates;
import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.LinkClass;
import copydesk.contract.annotation.Identification;
import copydesk.contract.annotation.Keyword;
import copydesk.contract.annotation.LinkState;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.annotation.Located;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.PersonRole;
import copydesk.contract.annotation.Quote;
import copydesk.contract.annotation.QuoteSpan;
import copydesk.contract.annotation.Relation;
import copydesk.contract.annotation.Speaker;
import copydesk.contract.value.TimePrecision;
import copydesk.contract.value.Value;
import copydesk.contract.value.ValueKind;
import copydesk.contract.annotation.Subject;
import copydesk.contract.article.Alternate;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.FieldSource;
import copydesk.contract.article.Form;
import copydesk.contract.article.InfoSource;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.Link;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Mark;
import copydesk.contract.article.MarkKind;
import copydesk.contract.article.Origin;
import copydesk.contract.article.Particulars;
import copydesk.contract.article.Picture;
import copydesk.contract.article.Precision;
import copydesk.contract.article.QualityIssue;
import copydesk.contract.article.Related;
import copydesk.contract.article.SourceTime;
import copydesk.contract.article.Particulars.WireFacts;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.command.LinkOrder;
import copydesk.contract.command.TagKind;
import copydesk.contract.command.TagOrder;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import copydesk.contract.quarantine.Decision;
import copydesk.contract.quarantine.DecisionKind;
import copydesk.contract.relation.ArticleRelations;
import copydesk.contract.relation.HealedLink;
import copydesk.contract.relation.NearDuplicate;

/** One lifelike story at every hop, with every component set. */
public final class Examples {

    /** Where the story stands. */
    public static final String URL = "https://example.com/2026/11/22/harbour-ferry";

    /** The story's uri. */
    public static final String URI = Identity.articleUri(URL);

    /** When it was fetched. */
    public static final Instant FETCHED_AT = Instant.parse("2026-11-22T16:00:00Z");

    /** The item id of its offer. */
    public static final String ITEM = Identity.itemId(URL, FETCHED_AT);

    /** The uri of the story that it names as related. */
    static final String STOPPED = Identity.articleUri("https://example.com/2024/05/02/stop");

    static final String HEADLINE = "Harbour Ferry to Sail at Night Again";

    static final String CAPTION = "The ferry Möwe leaves the northern pier.";

    static final String PARAGRAPH = "The harbour ferry will sail at night at night again from March,"
            + " Mayor Zoë Ōtani said ⛴.";

    static final String DIGEST = "sha256:417e389b3b4499f654e74de88ddbaa5f6f93971004a98de88b4fcbfdb69ad37d";

    static final SourceTime PUBLISHED = new SourceTime("2026-11-22", Precision.DAY, List.of("text", "url"));

    static final SourceTime UPDATED = new SourceTime("2026-11-22T14:30:00+01:00", Precision.MINUTE,
            List.of("meta:article:modified_time"));

    private static final QualityIssue DOUBLED = new QualityIssue(IssueCode.DOUBLED_WORDS, 1, 28, 45,
            "The same words stand twice in a row.");

    private Examples() {
    }

    /** The facts of its fetch. */
    public static FetchFacts fetchFacts() {
        return new FetchFacts("example.com", URL, "harbour-ferry", URL + "?view=print", "text/html; charset=utf-8", 200,
                DIGEST, "en-GB");
    }

    /** The story as ingested. */
    public static Article article() {
        return new Article(URI, 2, new Origin("example.com", URL, "harbour-ferry", Form.PAGE, DIGEST, "story-4711"),
                URL, "en-GB", HEADLINE, List.of("Ada Brandt", "Jonas Weiß"), blocks(), links(),
                List.of(new Picture("photo-1", "https://example.com/media/ferry.jpg", CAPTION, "Mia Sund", "Küstenbild",
                        "A white ferry at dusk", "image/jpeg", 1200, 800)),
                List.of(new Related("related-1", "Why the Night Ferry Stopped", "https://example.com/2024/05/02/stop",
                        "l2")),
                List.of(new InfoSource("Example Courier", "publisher", "https://example.com/")), PUBLISHED, UPDATED,
                List.of(DOUBLED), particulars());
    }

    private static Particulars particulars() {
        return new Particulars("Harbour", List.of("ferries", "timetables"), "Example Courier", true,
                List.of(new Alternate("amp", null, URL + "?amp"),
                        new Alternate("language", "de", "https://example.com/de/harbour-ferry")),
                List.of(new FieldSource("headline", "h1", 0.98), new FieldSource("published", "text", 0.9)), FETCHED_AT,
                "© 2026 Example Courier", "https://example.com/terms", new WireFacts("3", 2, "Harbour City"));
    }

    static final Coordinates NORDHAVEN = new Coordinates(57.25, -10.5);

    private static List<Block> blocks() {
        return List.of(new Block(BlockRole.HEADLINE, HEADLINE, List.of()),
                new Block(BlockRole.PARAGRAPH, PARAGRAPH, List.of(new Mark(MarkKind.STRONG, 4, 17))),
                new Block(BlockRole.CAPTION, CAPTION, List.of()),
                new Block(BlockRole.RELATED, "Why the Night Ferry Stopped", List.of()));
    }

    private static List<Link> links() {
        return List.of(
                new Link("l1", LinkKind.INLINE, 1, 80, 84, "said", "https://example.com/council?utm_source=feed"),
                new Link("l2", LinkKind.RELATED, 3, 0, 27, "Why the Night Ferry Stopped",
                        "https://example.com/2024/05/02/stop"));
    }

    /** The story as enriched. */
    public static EnrichedArticle enriched() {
        Mention mention = new Mention(mayor().id(), 1, 70, 79, "Zoë Ōtani", "rule:title-name", 0.9);
        return new EnrichedArticle(article(), new Annotations(1, "en", List.of(mayor(), nordhaven()), List.of(mention),
                List.of(new LinkState("l1", LinkStatus.CLEANED, "https://example.com/council", LinkClass.INTERNAL,
                        true)),
                List.of(DOUBLED, QualityIssue.ofArticle(IssueCode.STEP_FAILED, "The topic step ran out of time.")),
                List.of(new Quote(List.of(new QuoteSpan(1, 23, 36, "sail at night")),
                        new Speaker(mayor().id(), mayor().name()), "said", "rule:cue-after", 0.9)),
                List.of(new PersonRole(mayor().id(), 1, 64, 69, "Mayor", "rule:title", 0.9)),
                List.of(new Value(ValueKind.TIME, 1, 57, 62, "March", "2025-03", TimePrecision.MONTH, null,
                        "rule:relative", 0.85),
                        new Value(ValueKind.QUANTITY, 1, 57, 62, "March", "3", null, "km", "rule:amount", 0.9)),
                new Located(1, 4, 11, "harbour", mayor().id(), "AP"),
                List.of(new Subject("http://cv.iptc.org/newscodes/mediatopic/04000000", "economy, business and finance",
                        1, null, 0.91),
                        new Subject("http://cv.iptc.org/newscodes/mediatopic/20000337", "transport", 3,
                                "http://cv.iptc.org/newscodes/mediatopic/20000209", 0.8, "editor")),
                List.of(new Keyword("harbour ferry", 1), new Keyword("Zoë Ōtani", 0.62))));
    }

    static Entity nordhaven() {
        return new Entity("place:nordhaven", EntityKind.PLACE, "Nordhaven", "https://kb.example.com/Q2",
                Relation.MENTIONS, 0.7)
            .at(NORDHAVEN);
    }

    static Entity mayor() {
        return new Entity("person:zoe-otani", EntityKind.PERSON, "Zoë Ōtani", "https://kb.example.com/Q4711",
                Relation.ABOUT, 0.9,
                new Identification(0.82, List.of(new CandidateNote("https://kb.example.com/Q4711", "Zoë Ōtani",
                        "mayor of Port Mercy", 0.91, List.of("name:exact", "kind:agrees", "context:ferry,harbour")))),
                0.71, "editor");
    }

    /** How the story relates to others. */
    public static ArticleRelations relations() {
        return new ArticleRelations(URI, List.of(new HealedLink("Why the Night Ferry Stopped", STOPPED,
                "https://example.com/2024/05/02/stop", "title:exact", 0.98)), List.of(copy()));
    }

    static NearDuplicate copy() {
        return new NearDuplicate(Identity.articleUri("https://example.org/ferry"), "https://example.org/ferry", 0.87);
    }

    /** A kill of the story. */
    public static Command kill() {
        return new Command("kill-2026-11-22-1", CommandKind.KILL, URI, URL, "Ada Brandt", "The timetable was wrong.");
    }

    /** A command with everything a command can have. */
    public static Command command() {
        return new Command("tag-2026-11-22-1", CommandKind.ADD_TAG, URI, URL, "Ada Brandt", "It is about her.",
                FETCHED_AT, new TagOrder(TagKind.PERSON, "Zoë Ōtani", "https://kb.example.com/Q4711"),
                new LinkOrder("the timetable", "https://example.com/timetable"), "Night Ferry Is Back",
                "An earlier version named the wrong pier.");
    }

    /** What was decided about the story while it rested in quarantine. */
    public static Decision retried() {
        return new Decision(DecisionKind.RETRY, new RecordPlace(Topic.INGESTED_QUARANTINE.topicName(), 3, 17),
                "Ada Brandt", "The tagger is mended.", FETCHED_AT, ITEM, URI, Reason.PROCESSING_FAILED,
                new RecordPlace(Topic.INGESTED.topicName(), 3, 4711));
    }

    /** An end of the story: a copy in a feed that was refused. */
    public static Outcome refused() {
        return new Outcome(ITEM, EndState.REFUSED, "publish", Reason.KILLED, "The article was killed on 22 November.",
                "harbour-ferry", Identity.itemId("https://example.com/feed", FETCHED_AT), 3, URI, 4, FETCHED_AT);
    }

}
