package copydesk.endtoend.ledger;

import java.util.List;

import copydesk.contract.Topic;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerCheckerTests {

    private static final List<String> OFFERED = List.of("a1", "a2", "bad");

    @Test
    void findsNothingWrongWithACompleteHistory() {
        History history = complete();

        Findings findings = check(history);

        assertThat(findings.areNone()).as(findings.toString()).isTrue();
        assertThat(findings.summary()).isEqualTo("lost 0, doubled 0, reordered 0, stray 0");
    }

    @Test
    void countsAVersionThatARelationMadeApart() {
        History history = complete();
        history.add(Entry.of(Topic.RELATION, "a", "relation-1", 0));
        history.add(Entry.of(Topic.CLEAN, "a", "relation-1", 3));

        Findings findings = check(history);

        assertThat(findings.areNone()).as(findings.toString()).isTrue();
    }

    @Test
    void findsARelationThatMadeTwoVersions() {
        History history = complete();
        history.add(Entry.of(Topic.RELATION, "a", "relation-1", 0));
        history.add(Entry.of(Topic.CLEAN, "a", "relation-1", 3));
        history.add(Entry.of(Topic.CLEAN, "a", "relation-1", 4));

        assertThat(check(history).doubled()).containsExactly("relation-1 on newsroom.article.clean.v1");
    }

    @Test
    void findsAnItemWithoutAnEnd() {
        Findings findings = new LedgerChecker(List.of("a1", "a2", "bad", "a3"), complete()).check();

        assertThat(findings.unended()).containsExactly("a3");
        assertThat(findings.areNone()).isFalse();
    }

    @Test
    void findsAnItemThatEnrichSwallowed() {
        History history = complete();
        history.add(Entry.of(Topic.INGESTED, "a", "a3", 3));
        history.add(Entry.ended("a3", "unchanged"));

        assertThat(check(history, "a3").lost()).containsExactly("a3 is not on newsroom.article.enriched.v1");
    }

    @Test
    void findsAnItemThatIsSaidToBePublishedAndIsNot() {
        History history = complete();
        history.add(Entry.ended("a3", "published"));

        assertThat(check(history, "a3").lost()).containsExactly("a3 is not on newsroom.article.clean.v1");
    }

    @Test
    void findsAnItemThatIsSaidToBeSetAsideAndIsNot() {
        History history = complete();
        history.add(Entry.ended("a3", "quarantined"));

        assertThat(check(history, "a3").lost()).containsExactly("a3 is in no quarantine");
    }

    @Test
    void findsARecordThatVanishedBehindEnriched() {
        History history = complete();
        history.add(Entry.of(Topic.ENRICHED, "z", "z1", 1));

        assertThat(check(history).lost()).containsExactly("z1 went into publish and has no end");
    }

    @Test
    void findsDoublesOnEveryTopic() {
        History history = complete();
        history.add(Entry.of(Topic.INGESTED, "a", "a2", 3));
        history.add(Entry.of(Topic.ENRICHED, "a", "a2", 3));
        history.add(Entry.of(Topic.CLEAN, "a", "a2", 3));
        history.add(Entry.ended("a2", "published"));
        history.add(Entry.setAside(Topic.INGESTED_QUARANTINE, "bad"));

        assertThat(check(history).doubled()).containsExactly("a2 on newsroom.article.ingested.v1",
                "a2 on newsroom.article.enriched.v1", "a2 on newsroom.article.clean.v1",
                "a2 on newsroom.article.outcome.v1", "bad on newsroom.article.ingested.v1.copydesk-enrich.dlq");
    }

    @Test
    void findsAVersionThatGoesBack() {
        History history = complete();
        history.add(Entry.of(Topic.CLEAN, "a", "a3", 1));
        history.add(Entry.ended("a3", "published"));

        assertThat(check(history, "a3").reordered()).containsExactly("a3 behind a2 on newsroom.article.clean.v1");
    }

    @Test
    void findsAnItemThatOvertookAnEarlierOneAlthoughTheNumbersRise() {
        History history = History.of(Entry.of(Topic.INGESTED, "a", "a2", 1), Entry.of(Topic.INGESTED, "a", "a1", 2));

        assertThat(check(history).reordered()).containsExactly("a1 behind a2 on newsroom.article.ingested.v1");
    }

    @Test
    void findsAnItemThatWasSetAsideAndWentOn() {
        History history = complete();
        history.add(Entry.of(Topic.ENRICHED, "a", "bad", 3));
        history.add(Entry.of(Topic.CLEAN, "b", "bad", 1));

        assertThat(check(history).both()).containsExactly("bad on newsroom.article.enriched.v1 and set aside",
                "bad on newsroom.article.clean.v1 and set aside");
    }

    @Test
    void doesNotMindThatPoisonStandsOnTheTopicItWasSetAsideFrom() {
        History history = complete();

        assertThat(history.items(Topic.INGESTED)).contains("bad");
        assertThat(check(history).both()).isEmpty();
    }

    @Test
    void findsAnItemWithTwoEnds() {
        History history = complete();
        history.add(Entry.ended("a1", "superseded"));

        assertThat(check(history).contradicted()).containsExactly("a1 [published, superseded]");
    }

    @Test
    void letsAnItemEndOnceMoreThatWasHeld() {
        History history = History.of(Entry.of(Topic.INGESTED, "a", "a1", 1), Entry.of(Topic.ENRICHED, "a", "a1", 1),
                Entry.ended("a1", "held"), Entry.ended("a1", "held"), Entry.of(Topic.CLEAN, "a", "a1", 1),
                Entry.ended("a1", "published"));

        Findings findings = new LedgerChecker(List.of("a1"), history).check();

        assertThat(findings.areNone()).as(findings.toString()).isTrue();
    }

    @Test
    void findsAnItemThatIsPublishedTwiceAfterItWasHeld() {
        History history = complete();
        history.add(Entry.ended("a3", "held"));
        history.add(Entry.ended("a3", "refused"));
        history.add(Entry.ended("a3", "refused"));

        assertThat(check(history, "a3").doubled()).containsExactly("a3 on newsroom.article.outcome.v1");
    }

    @Test
    void findsAnItemThatIsHeldAfterItsEnd() {
        History history = complete();
        history.add(Entry.ended("a1", "held"));

        assertThat(check(history).contradicted()).containsExactly("a1 [published, held]");
    }

    @Test
    void findsWhatNoOneOffered() {
        History history = complete();
        history.add(Entry.of(Topic.CLEAN, "x", "ghost", 1));

        assertThat(check(history).stray()).containsExactly("ghost");
    }

    private static History complete() {
        return History.of(Entry.of(Topic.INGESTED, "a", "a1", 1), Entry.of(Topic.INGESTED, "a", "a2", 2),
                Entry.of(Topic.INGESTED, "b", "bad", 0), Entry.of(Topic.ENRICHED, "a", "a1", 1),
                Entry.of(Topic.ENRICHED, "a", "a2", 2), Entry.of(Topic.CLEAN, "a", "a1", 1),
                Entry.of(Topic.CLEAN, "a", "a2", 2), Entry.setAside(Topic.INGESTED_QUARANTINE, "bad"),
                Entry.ended("a1", "published"), Entry.ended("a2", "published"), Entry.ended("bad", "quarantined"));
    }

    private static Findings check(History history, String... alsoOffered) {
        List<String> offered = new java.util.ArrayList<>(OFFERED);
        offered.addAll(List.of(alsoOffered));
        return new LedgerChecker(offered, history).check();
    }

}
