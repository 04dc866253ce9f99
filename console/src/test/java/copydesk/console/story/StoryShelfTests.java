package copydesk.console.story;

import java.time.Instant;
import java.util.List;

import copydesk.console.fixture.Articles;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.LinkClass;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.LinkKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StoryShelfTests {

    private static final Instant FETCHED = Instant.parse("2026-03-12T06:30:00Z");

    private static final Instant WRITTEN = Instant.parse("2026-03-12T06:30:00.420Z");

    private static final StoryCandidate COMMISSION = new StoryCandidate("https://kb.example.com/Q8880",
            "European Commission", "executive of the European Union", 0.93, List.of("name:exact", "kind:agrees"));

    private static final StoryCandidate FILM = new StoryCandidate("https://kb.example.com/Q8881",
            "European Commission (film)", null, 0.22, List.of("name:exact"));

    private final StoryShelf shelf = new StoryShelf(new StorySettings(2, 1_000));

    @Test
    void showsArticleWithWhatWasFound() {
        this.shelf.published(Articles.pilots(1), "substantive", WRITTEN, FETCHED);
        this.shelf.annotated(Articles.pilotsFound(1), WRITTEN);

        Print print = new Print("Rotterdam Pilots Call Off Strike", "Femke Aerts", "en",
                "https://harbourpost.example/pilots", null, Articles.PILOTS_TEXT, false,
                List.of(new StoryPicture("Ships wait off the Maasvlakte.", "Hanneke Blom", "ANP")),
                List.of("Antwerp Takes Diverted Ships"),
                List.of(new StorySource("Harbour Post", "publisher"), new StorySource("AP", "contributor")));
        Notes notes = new Notes(true, "2026-03-12", List.of(
                new StoryTag("place:rotterdam", EntityKind.PLACE, "Rotterdam", true, List.of(), null, List.of(), null),
                new StoryTag("organisation:european-commission", EntityKind.ORGANISATION, "European Commission", false,
                        List.of(), "https://kb.example.com/Q8880", List.of(COMMISSION, FILM), "editor"),
                new StoryTag("person:ruben-takens", EntityKind.PERSON, "Ruben Takens", false, List.of("spokesman"),
                        null, List.of(), null)),
                List.of(new StoryMention("place:rotterdam", new StorySpan("headlines[0]", 0, 9), "gazetteer", 0.9),
                        new StoryMention("place:rotterdam", new StorySpan("bodies[0]", 18, 27), "gazetteer", 0.9),
                        new StoryMention("organisation:european-commission", new StorySpan("bodies[0]", 96, 115),
                                "gazetteer", 0.9),
                        new StoryMention("person:ruben-takens", new StorySpan("bodies[0]", 157, 169), "gazetteer",
                                0.9)),
                List.of(new StoryLink(LinkKind.INLINE, LinkStatus.LOST, "said", null,
                        new StorySpan("bodies[0]", 85, 89), LinkClass.LOST),
                        new StoryLink(LinkKind.RELATED, LinkStatus.HEALED, "Antwerp Takes Diverted Ships",
                                "https://harbour.example/antwerp", null, null)),
                List.of(new StoryIssue(IssueCode.DOUBLED_WORDS, "The words \"had offered\" stand twice in a row.",
                        new StorySpan("bodies[0]", 116, 139))),
                List.of(new StoryQuote("Ruben Takens", "had offered")),
                List.of(new StoryValue("Thursday", "2026-03-12"), new StoryValue("off", "4 %")),
                List.of(new StoryCopy("urn:uuid:66666666-7777-5888-8999-000000000000", "https://coast.example/pilots",
                        0.87)),
                List.of(new StorySubject("labour", 1, 93)), List.of("pilot strike"), List.of(Articles.PINNED));
        assertThat(this.shelf.latest())
            .containsExactly(new Story(Articles.PILOTS, 1, "substantive", WRITTEN, 420L, false, print, notes));
    }

    @Test
    void putsAnnotationsReadFirstToTheirArticle() {
        this.shelf.annotated(Articles.pilotsFound(1), WRITTEN);
        this.shelf.published(Articles.pilots(1), "substantive", WRITTEN, FETCHED);

        assertThat(only().notes().complete()).isTrue();
    }

    @Test
    void showsNoAnnotationsOfAnotherVersion() {
        this.shelf.published(Articles.pilots(1), "substantive", WRITTEN, FETCHED);
        this.shelf.annotated(Articles.pilotsFound(1), WRITTEN);

        this.shelf.published(Articles.pilots(2), "substantive", WRITTEN.plusSeconds(1), FETCHED);

        assertThat(only().version()).isEqualTo(2);
        assertThat(only().notes()).isEqualTo(Notes.NONE);
    }

    @Test
    void showsKilledArticleWithoutText() {
        this.shelf.published(Articles.pilots(1), "substantive", WRITTEN, FETCHED);
        this.shelf.annotated(Articles.pilotsFound(1), WRITTEN);

        this.shelf.published(
                Articles.killed(Articles.PILOTS, 2, "Rotterdam Pilots Call Off Strike", "Announced in error."), "kill",
                WRITTEN.plusSeconds(1), null);

        Print print = new Print("Rotterdam Pilots Call Off Strike", null, null, null, "Announced in error.", "", false,
                List.of(), List.of(), List.of());
        assertThat(this.shelf.latest()).containsExactly(
                new Story(Articles.PILOTS, 2, "kill", WRITTEN.plusSeconds(1), null, true, print, Notes.NONE));
    }

    @Test
    void annotationsReadAfterKillStayHidden() {
        this.shelf.published(Articles.killed(Articles.PILOTS, 2, "Pilots", "Error."), "kill", WRITTEN, null);

        this.shelf.annotated(Articles.pilotsFound(2), WRITTEN);

        assertThat(only().notes()).isEqualTo(Notes.NONE);
    }

    @Test
    void forgetsWithdrawnAnnotations() {
        this.shelf.published(Articles.pilots(1), "substantive", WRITTEN, FETCHED);
        this.shelf.annotated(Articles.pilotsFound(1), WRITTEN);

        this.shelf.annotationsGone(Articles.PILOTS);

        assertThat(only().notes().complete()).isFalse();
    }

    @Test
    void keepsThoseWrittenLastWhateverOrderTheyAreReadIn() {
        publish("urn:a", 10);
        publish("urn:c", 30);
        publish("urn:b", 20);
        publish("urn:old", 5);

        assertThat(this.shelf.latest()).extracting(Story::uri).containsExactly("urn:c", "urn:b");
    }

    @Test
    void newVersionBringsArticleToTheTop() {
        publish("urn:a", 10);
        publish("urn:b", 20);
        publish("urn:a", 30);

        assertThat(this.shelf.latest()).extracting(Story::uri).containsExactly("urn:a", "urn:b");
    }

    @Test
    void cutsLongTextAndDropsWhatPointsBeyond() {
        StoryShelf narrow = new StoryShelf(new StorySettings(1, 30));
        narrow.published(Articles.pilots(1), "substantive", WRITTEN, FETCHED);
        narrow.annotated(Articles.pilotsFound(1), WRITTEN);

        Story story = narrow.latest().get(0);

        assertThat(story.print().text()).isEqualTo("Harbour pilots in Rotterdam 🚢 ");
        assertThat(story.print().textCut()).isTrue();
        assertThat(story.notes().mentions()).extracting(StoryMention::tag)
            .containsExactly("place:rotterdam", "place:rotterdam");
        assertThat(story.notes().links()).extracting(StoryLink::span).containsOnlyNulls();
        assertThat(story.notes().issues()).extracting(StoryIssue::span).containsOnlyNulls();
    }

    @Test
    void showsHostileWordsAsTheyAre() {
        this.shelf.published(Articles.plain("urn:x", 1, "<script>alert(1)</script>", "<img src=x onerror=alert(1)>"),
                "substantive", WRITTEN, FETCHED);

        assertThat(only().print().headline()).isEqualTo("<script>alert(1)</script>");
        assertThat(only().print().text()).isEqualTo("<img src=x onerror=alert(1)>");
    }

    private Story only() {
        assertThat(this.shelf.latest()).hasSize(1);
        return this.shelf.latest().get(0);
    }

    private void publish(String uri, long second) {
        this.shelf.published(Articles.plain(uri, 1, "Headline", "Text."), "substantive", WRITTEN.plusSeconds(second),
                FETCHED);
    }

}
