package copydesk.contract;

import java.util.List;

import copydesk.contract.jsonld.LinkedArticle;
import copydesk.contract.jsonld.LinkedCorrection;
import copydesk.contract.jsonld.LinkedImage;
import copydesk.contract.jsonld.LinkedParty;
import copydesk.contract.jsonld.LinkedThing;

/** The story of {@link Examples} as schema.org JSON-LD. */
public final class LinkedExamples {

    private static final String TIME = Examples.FETCHED_AT.toString();

    private static final LinkedParty COURIER = new LinkedParty("Organization", "Example Courier",
            "https://example.com/");

    private LinkedExamples() {
    }

    /** A version with every property. */
    public static LinkedArticle published() {
        return new LinkedArticle(LinkedArticle.SCHEMA_ORG, LinkedArticle.NEWS_ARTICLE, Examples.URI, 3,
                LinkedArticle.PUBLISHED, Examples.URL, Examples.URL, Examples.HEADLINE,
                "Night sailings return in March.", "en-GB", "2026-11-22", "2026-11-22T14:30:00+01:00", TIME,
                List.of(new LinkedParty("Person", "Ada Brandt", "https://example.com/staff/brandt"),
                        new LinkedParty("Person", "Jonas Weiß", null)),
                COURIER, List.of(new LinkedParty("Organization", "AP", "https://ap.example/")), COURIER,
                new LinkedThing("Place", "Nordhaven", "https://kb.example.com/Q2"),
                List.of(new LinkedThing("Person", "Zoë Ōtani", "https://kb.example.com/Q4711")),
                List.of(new LinkedThing("Organization", "Harbour Board", "https://kb.example.com/Q1")),
                List.of("harbour ferry"),
                List.of(new LinkedImage("ImageObject", Examples.URI + "#photo-1", "https://example.com/media/ferry.jpg",
                        Examples.CAPTION, "Mia Sund / Küstenbild", "image/jpeg", 1200, 800)),
                Examples.PARAGRAPH, 17, "© 2026 Example Courier", "https://example.com/terms",
                List.of(LinkedCorrection.of("It sails from March, not May.", TIME)));
    }

    /** What stays after a kill. */
    public static LinkedArticle withdrawn() {
        return LinkedArticle.withdrawn(Examples.URI, 4, Examples.URL, TIME);
    }

}
