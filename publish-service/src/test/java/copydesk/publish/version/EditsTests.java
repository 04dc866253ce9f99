package copydesk.publish.version;

import java.time.Instant;
import java.util.List;

import copydesk.contract.Json;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.LinkKind;
import copydesk.contract.change.ChangeKind;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.command.EditorDecision;
import copydesk.contract.command.TagKind;
import copydesk.contract.ledger.Reason;
import copydesk.contract.news.Concept;
import copydesk.contract.news.PublishedLink;
import copydesk.contract.relation.ArticleRelations;
import copydesk.contract.relation.HealedLink;
import copydesk.publish.check.CheckSettings;
import copydesk.publish.check.DocumentCheck;
import copydesk.publish.clean.ArticleDraft;
import copydesk.publish.edit.Decided;
import copydesk.publish.edit.EditorDecisions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EditsTests {

    private static final Instant FIRST = Instant.parse("2026-03-02T09:30:00Z");

    private static final Instant LATER = Instant.parse("2026-03-03T10:00:00Z");

    private static final Command WITHOUT_VOSS = Decided.remove(TagKind.PERSON, "Ida Voss", null);

    private final Desk desk = new Desk(new DocumentCheck(CheckSettings.ofTopics()));

    @Test
    void publishesWhatWasDecidedAboutTags() {
        Decision.Publish publish = published(out(), WITHOUT_VOSS);

        assertThat(publish.version()).isEqualTo(2);
        assertThat(publish.change()).isEqualTo(ChangeKind.METADATA);
        assertThat(publish.item().people()).isEmpty();
        assertThat(publish.item().versionCreated()).isEqualTo(Decided.AT.toString());
        assertThat(publish.annotations().decisions()).containsExactly(new EditorDecision(CommandKind.REMOVE_TAG,
                "person Ida Voss", "Lea Holm", "Checked.", Decided.AT, "remove-tag"));
    }

    @Test
    void keepsADecisionThroughEveryEnrichmentRevisionAndRelation() {
        ArticleState state = published(out(), WITHOUT_VOSS).next();

        state = ((Decision.Publish) consider(state, ArticleDraft.bridge().generation(2).by("New"))).next();
        state = ((Decision.Publish) consider(state,
                ArticleDraft.bridge().revision(2).paragraph("Ida Voss again.").mention("person:ida-voss", "Ida Voss")))
            .next();
        Decision.Publish last = (Decision.Publish) this.desk.relate(reread(state),
                new ArticleRelations(ArticleDraft.URI,
                        List.of(new HealedLink("cost", "urn:uuid:0f1b8f6e-5d3c-5b0a-9c55-0a1b2c3d4e5f",
                                "https://example.org/cost", "title:exact", 0.97)),
                        List.of()),
                LATER);

        assertThat(last.version()).isEqualTo(5);
        assertThat(last.change()).isEqualTo(ChangeKind.LINKS);
        assertThat(last.item().people()).isEmpty();
        assertThat(last.annotations().mentions()).noneMatch((mention) -> mention.entity().equals("person:ida-voss"));
    }

    @Test
    void publishesNothingAnewWhereEnrichmentFindsWhatWasRemoved() {
        ArticleState state = published(out(), WITHOUT_VOSS).next();

        assertThat(consider(state, ArticleDraft.bridge().generation(7)))
            .isInstanceOfSatisfying(Decision.Unchanged.class, (same) -> assertThat(same.version()).isEqualTo(2));
    }

    @Test
    void publishesAHeadlineAndGoesBackToTheSources() {
        Decision.Publish fixed = published(out(), Decided.headline("Norhavn opens"));
        Decision.Publish back = published(fixed.next(), Decided.named("back", Decided.headline(null)));

        assertThat(fixed.change()).isEqualTo(ChangeKind.SUBSTANTIVE);
        assertThat(fixed.item().title()).isEqualTo("Norhavn opens");
        assertThat(fixed.item().headlines()).singleElement()
            .satisfies((headline) -> assertThat(headline.value()).isEqualTo("Norhavn opens"));
        assertThat(fixed.annotations().mentions()).anySatisfy((mention) -> {
            assertThat(mention.selector().target()).isEqualTo("headlines[0]");
            assertThat(mention.selector().exact()).isEqualTo("Norhavn");
            assertThat(mention.evidence()).isEqualTo("editor");
        });
        assertThat(back.item().title()).isEqualTo("Harbour bridge reopens");
        assertThat(back.annotations().decisions()).isEmpty();
    }

    @Test
    void setsATargetThatNoRelationTakesAway() {
        Decision.Publish set = published(out(), Decided.link("cost", "https://example.org/toll"));
        Decision.Publish none = published(set.next(), Decided.named("none", Decided.link("cost", null)));

        assertThat(set.change()).isEqualTo(ChangeKind.LINKS);
        assertThat(link(set)).isEqualTo("edited https://example.org/toll");
        assertThat(set.item().bodies().get(1).value())
            .contains("<a id=\"l2\" href=\"https://example.org/toll\">cost</a>");
        assertThat(set.item().edNote()).isEqualTo("One hyperlink had no target in the source.".replace("One", "1"));
        assertThat(link(none)).isEqualTo("edited null");
        assertThat(this.desk.relate(none.next(),
                new ArticleRelations(ArticleDraft.URI,
                        List.of(new HealedLink("cost", "urn:uuid:0f1b8f6e-5d3c-5b0a-9c55-0a1b2c3d4e5f",
                                "https://example.org/cost", "title:exact", 0.97)),
                        List.of()),
                LATER))
            .isInstanceOf(Decision.Noted.class);
    }

    @Test
    void takesTheTargetAwayFromARelatedArticleToo() {
        Decision.Publish set = published(out(), Decided.link("Ferry line closes", "https://example.org/ferry"));
        Decision.Publish none = published(set.next(), Decided.named("none", Decided.link("Ferry line closes", null)));

        assertThat(set.item().associations()).last()
            .satisfies((related) -> assertThat(related.altIds()).singleElement()
                .satisfies((id) -> assertThat(id.value()).isEqualTo("https://example.org/ferry")));
        assertThat(none.item().associations()).last().satisfies((related) -> assertThat(related.altIds()).isNull());
    }

    @Test
    void saysPubliclyThatAVersionCorrects() {
        Decision.Publish corrected = published(out(), Decided.correct("The toll is three."));
        Decision.Publish next = (Decision.Publish) consider(corrected.next(),
                ArticleDraft.bridge().revision(2).by("N"));

        assertThat(corrected.change()).isEqualTo(ChangeKind.CORRECTION);
        assertThat(corrected.item().edNote()).isEqualTo("The toll is three. 2 hyperlinks had no target in the source.");
        assertThat(next.change()).isEqualTo(ChangeKind.METADATA);
        assertThat(next.item().edNote()).isEqualTo(corrected.item().edNote());
    }

    @Test
    void keepsADecisionForAnArticleThatIsYetToCome() {
        Decision.Kept kept = (Decision.Kept) obey(null, WITHOUT_VOSS);
        Decision.Publish first = (Decision.Publish) consider(kept.next(), ArticleDraft.bridge());

        assertThat(kept.detail()).isEqualTo("It is kept for the article, of which nothing is out yet.");
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.change()).isEqualTo(ChangeKind.SUBSTANTIVE);
        assertThat(first.item().people()).isEmpty();
        assertThat(first.item().firstCreated()).isEqualTo("2026-03-03T10:00:00Z");
        assertThat(first.next().decisions().areOut()).isTrue();
    }

    @Test
    void saysThatNothingMatchesAndWaits() {
        Decision.Kept kept = (Decision.Kept) obey(out(), Decided.remove(TagKind.PERSON, "Tom Ek", null));
        Decision later = consider(kept.next(),
                ArticleDraft.bridge()
                    .revision(2)
                    .entity("person:tom-ek", EntityKind.PERSON, "Tom Ek", Relation.MENTIONS, null)
                    .paragraph("Tom Ek agrees.")
                    .mention("person:tom-ek", "Tom Ek"));

        assertThat(kept.version()).isEqualTo(1);
        assertThat(kept.detail())
            .isEqualTo("Nothing in the article matches at present; it is kept for later revisions.");
        assertThat(((Decision.Publish) later).item().people()).extracting(Concept::name).containsExactly("Ida Voss");
        assertThat(((Decision.Publish) later).annotations().decisions()).hasSize(1);
    }

    @Test
    void makesAPinAVersionOfItsOwn() {
        Decision.Publish pinned = published(out(), Decided.pin(TagKind.PLACE, "Norhavn", null));

        assertThat(pinned.change()).isEqualTo(ChangeKind.METADATA);
        assertThat(pinned.annotations().entities().get(0).evidence()).isEqualTo("editor");
        assertThat(obey(pinned.next(), Decided.named("again", Decided.pin(TagKind.PLACE, "Norhavn", null))))
            .isInstanceOfSatisfying(Decision.Kept.class, (kept) -> assertThat(kept.detail())
                .isEqualTo("The article says so already; it is kept for later revisions."));
    }

    @Test
    void pinsWhatEarlierDecisionsMadeOfATag() {
        ArticleState state = published(out(), Decided.add(TagKind.PERSON, "Ida Voss", "https://example.org/id/voss"))
            .next();

        Decision.Kept kept = (Decision.Kept) obey(state, Decided.pin(TagKind.PERSON, "Ida Voss", null));
        Decision.Publish next = (Decision.Publish) consider(kept.next(),
                new ArticleDraft().revision(2).paragraph("Nobody is named."));

        assertThat(next.item().people())
            .containsExactly(new Concept("Ida Voss", "about", "https://example.org/id/voss", "person:ida-voss"));
    }

    @Test
    void carriesOutACommandOnce() {
        ArticleState state = published(out(), WITHOUT_VOSS).next();
        state = published(state, Decided.named("back", Decided.add(TagKind.PERSON, "Ida Voss", null))).next();

        assertThat(obey(state, WITHOUT_VOSS)).isEqualTo(new Decision.Applied(3));
        for (int i = 0; i < 60; i++) {
            state = obey(state, Decided.named("h" + i, Decided.headline("Headline " + i))).next();
        }
        assertThat(obey(state, WITHOUT_VOSS)).isEqualTo(new Decision.Applied(63));
    }

    @Test
    void refusesWhatCannotBeFollowed() {
        assertThat(obey(out(), Decided.link("cost", "javascript:alert(1)"))).isEqualTo(new Decision.Refused(
                Reason.INVALID_COMMAND, "The target is no address of the web that may be published; "
                        + "give one that begins with https:// or http://, with a host and without a user name."));
    }

    @Test
    void takesNoMoreThanItCanKeep() {
        EditorDecisions full = EditorDecisions.NONE;
        for (int i = 0; i < EditorDecisions.MOST; i++) {
            full = full.with(Decided.named("h" + i, Decided.headline("Headline " + i)), Decided.AT, null);
        }

        assertThat(obey(out().decided(full), WITHOUT_VOSS)).isEqualTo(new Decision.Refused(Reason.INVALID_COMMAND,
                "500 decisions about this article are kept already; no more are taken."));
    }

    @Test
    void waitsForTheEndOfAHold() {
        ArticleState held = obey(out(), order(CommandKind.HOLD)).next();
        Decision.Kept kept = (Decision.Kept) obey(held, WITHOUT_VOSS);
        Decision.Publish released = (Decision.Publish) obey(kept.next(), order(CommandKind.RELEASE));

        assertThat(kept.detail()).isEqualTo("It is kept and goes out when the hold ends.");
        assertThat(released.version()).isEqualTo(2);
        assertThat(released.item().people()).isEmpty();
        assertThat(released.next().decisions().areOut()).isTrue();
    }

    @Test
    void followsDecisionsWhenAHeldRevisionIsLetGo() {
        ArticleState held = obey(out(), order(CommandKind.HOLD)).next();
        held = consider(held, ArticleDraft.bridge().revision(2).by("New")).next();
        held = obey(held, WITHOUT_VOSS).next();

        Decision.Released released = (Decision.Released) obey(held, order(CommandKind.RELEASE));

        assertThat(((Decision.Publish) released.became()).item().people()).isEmpty();
        assertThat(((Decision.Publish) released.became()).item().by()).isEqualTo("New");
    }

    @Test
    void forgetsAllDecisionsWithAKillButShowsTheHeadlineThatWasOut() {
        ArticleState state = published(out(), Decided.headline("Norhavn opens")).next();
        Decision.Canceled killed = (Decision.Canceled) obey(state, order(CommandKind.KILL));

        assertThat(killed.item().title()).isEqualTo("Norhavn opens");
        assertThat(killed.next().decisions()).isEqualTo(EditorDecisions.NONE);
        assertThat(obey(killed.next(), WITHOUT_VOSS))
            .isEqualTo(new Decision.Refused(Reason.KILLED, "The article was killed."));
    }

    @Test
    void marksTheSubjectsOfEditors() {
        Decision.Publish publish = published(out(),
                Decided.add(TagKind.SUBJECT, "transport", "http://cv.iptc.org/newscodes/mediatopic/20000337"));

        assertThat(publish.item().subjects()).singleElement().satisfies((subject) -> {
            assertThat(subject.creator()).isEqualTo("editor");
            assertThat(subject.confidence()).isEqualTo(100);
        });
        assertThat(publish.annotations().subjects().get(0).evidence()).isEqualTo("editor");
    }

    @Test
    void marksAHyperlinkOutsideTheArticleToo() {
        ArticleState state = ((Decision.Publish) consider(null,
                ArticleDraft.bridge()
                    .block(BlockRole.OTHER, "Menu")
                    .link(LinkKind.OTHER, "Menu", LinkStatus.RESOLVED, "https://example.org/menu")))
            .next();

        assertThat(published(state, Decided.link("Menu", null)).change()).isEqualTo(ChangeKind.METADATA);
    }

    @Test
    void readsAStateFromBeforeThereWereDecisions() {
        String json = new String(Json.write(out()), java.nio.charset.StandardCharsets.UTF_8);
        String older = json.replaceFirst(",\"decisions\":\\{[^}]*}", "");

        assertThat(older).isNotEqualTo(json);
        assertThat(Json.read(older.getBytes(java.nio.charset.StandardCharsets.UTF_8), ArticleState.class))
            .isEqualTo(out());
    }

    private static String link(Decision.Publish publish) {
        PublishedLink link = publish.annotations().links().get(1);
        return link.status().code() + " " + link.href();
    }

    private ArticleState out() {
        return ((Decision.Publish) consider(null, ArticleDraft.bridge())).next();
    }

    private Decision consider(@Nullable ArticleState state, ArticleDraft draft) {
        return this.desk.consider(reread(state), draft.build(), (state != null) ? LATER : FIRST);
    }

    private Decision.Publish published(ArticleState state, Command command) {
        return (Decision.Publish) obey(state, command);
    }

    private Decision obey(@Nullable ArticleState state, Command command) {
        return this.desk.obey(reread(state), command, Decided.AT, Decided.AT);
    }

    private static @Nullable ArticleState reread(@Nullable ArticleState state) {
        return (state != null) ? Json.read(Json.write(state), ArticleState.class) : null;
    }

    private static Command order(CommandKind kind) {
        return new Command(kind.code(), kind, ArticleDraft.URI, null, "Lea Holm", "Checked.");
    }

}
