package copydesk.benchmarks.enrichment.linking;

import java.util.Iterator;
import java.util.List;

import copydesk.benchmarks.enrichment.linking.LinkedMention.Sort;
import copydesk.benchmarks.enrichment.linking.LinkingRun.Answer;
import copydesk.knowledge.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LinkingRunTests {

    private static final String KALMAR_URI = Title.WIKIDATA + "Q1";

    private static final LinkedMention KALMAR = mention("Kalmar", Kind.PLACE, KALMAR_URI);

    private static final LinkedMention STRANGER = mention("Nils", Kind.PERSON, "");

    private static final LinkedMention FERRY = mention("the Ferry", Kind.OTHER, Title.WIKIDATA + "Q9");

    @Test
    void answersStandInTheOrderOfTheMentions() {
        List<LinkedText> texts = List.of(text("news", KALMAR, STRANGER), text("bio"), text("fiction", FERRY));

        LinkingRun run = LinkingRun.of((text) -> text.mentions().stream().map(LinkedMention::name).toList(), texts,
                () -> 0);

        assertThat(run.answers()).containsExactly(new Answer(texts.get(0), KALMAR, "Kalmar"),
                new Answer(texts.get(0), STRANGER, "Nils"), new Answer(texts.get(2), FERRY, "the Ferry"));
    }

    @Test
    void timeIsThatOfTheThread() {
        Iterator<Long> clock = List.of(1_000L, 1_750L).iterator();

        assertThat(LinkingRun.of((text) -> List.of(), List.of(), clock::next))
            .isEqualTo(new LinkingRun(List.of(), 750));
    }

    @Test
    void onlyTheSameAddressIsRight() {
        assertThat(answer(KALMAR, KALMAR_URI).isRight()).isTrue();
        assertThat(answer(KALMAR, KALMAR_URI + "0").isRight()).isFalse();
        assertThat(answer(STRANGER, "").isRight()).isFalse();
    }

    @Test
    void addressElsewhereCannotBeJudged() {
        assertThat(answer(KALMAR, "urn:newsroom:kalmar").isUnjudged()).isTrue();
        assertThat(answer(KALMAR, KALMAR_URI).isUnjudged()).isFalse();
        assertThat(answer(KALMAR, "").isUnjudged()).isFalse();
        assertThat(answer(KALMAR, "").isNobody()).isTrue();
    }

    @Test
    void textKeepsOnlyTheMentionsAskedFor() {
        LinkedText text = text("news", KALMAR, STRANGER, FERRY);

        assertThat(text.only(LinkedMention::isLinked).mentions()).containsExactly(KALMAR, FERRY);
        assertThat(text.only(LinkedMention::isTagged).mentions()).containsExactly(KALMAR, STRANGER);
        assertThat(text.only((mention) -> false)).isEqualTo(text("news"));
    }

    @Test
    void halfOfATextIsAMatterOfItsNameAlone() {
        assertThat(new LinkedText("news_harbour", "news", List.of(), List.of()).isOpen()).isTrue();
        assertThat(new LinkedText("news_harbour", "bio", List.of("words"), List.of(KALMAR)).isOpen()).isTrue();
        assertThat(new LinkedText("bio_gull", "bio", List.of(), List.of()).isOpen()).isFalse();
    }

    private static Answer answer(LinkedMention mention, String found) {
        return new Answer(text("news", mention), mention, found);
    }

    private static LinkedText text(String genre, LinkedMention... mentions) {
        return new LinkedText("a", genre, List.of("words"), List.of(mentions));
    }

    private static LinkedMention mention(String name, Kind kind, String uri) {
        return new LinkedMention(name, name, kind, Sort.NAME, uri);
    }

}
