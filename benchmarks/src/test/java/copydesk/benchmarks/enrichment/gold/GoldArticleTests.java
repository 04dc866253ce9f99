package copydesk.benchmarks.enrichment.gold;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import copydesk.contract.annotation.EntityKind;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GoldArticleTests {

    @ParameterizedTest
    @EnumSource(names = { "HEADLINE", "STANDFIRST", "PARAGRAPH", "HEADING", "LIST_ITEM", "QUOTE" })
    void asksForTheNamesInWhatIsRead(BlockRole role) {
        assertThat(article(role).text().names()).containsExactly(new NamedSpan(0, 0, 3, EntityKind.PERSON));
    }

    @ParameterizedTest
    @EnumSource(names = { "BYLINE", "DATE", "CAPTION", "CREDIT", "RELATED", "AGENCY_CREDIT", "PROMOTION", "COMMENT",
            "OTHER" })
    void asksForNoNameBesideIt(BlockRole role) {
        assertThat(article(role).text().names()).isEmpty();
    }

    @Test
    void asksForAllKinds() {
        GoldText text = article(BlockRole.PARAGRAPH).text();

        assertThat(text.kinds()).containsExactlyInAnyOrder(EntityKind.values());
        assertThat(text.id()).isEqualTo("storm");
        assertThat(text.genre()).isEqualTo("wire");
    }

    @Test
    void findsAnEntityByItsId() {
        assertThat(article(BlockRole.PARAGRAPH).entity("a").name()).isEqualTo("Ana");
        assertThatIllegalArgumentException().isThrownBy(() -> article(BlockRole.PARAGRAPH).entity("b"))
            .withMessage("storm has no entity b");
    }

    @Test
    void isCalledByItsIdAlone() {
        assertThat(article(BlockRole.PARAGRAPH)).hasToString("storm");
    }

    @Test
    void countsInCodePoints() {
        GoldText text = new GoldText("1", "wire", List.of(new Block(BlockRole.PARAGRAPH, "😀😀 Ana 😀", List.of())),
                Set.of(EntityKind.PERSON), List.of());

        assertThat(text.at(new NamedSpan(0, 3, 6, EntityKind.PERSON))).isEqualTo("Ana");
        assertThat(text.at(new NamedSpan(0, 7, 8, EntityKind.PERSON))).isEqualTo("😀");
        assertThat(text.at(new NamedSpan(0, 0, 0, EntityKind.PERSON))).isEmpty();
    }

    @Test
    void putsNamesInTheOrderOfTheText() {
        NamedSpan late = new NamedSpan(1, 0, 3, EntityKind.PLACE);
        NamedSpan early = new NamedSpan(0, 5, 8, EntityKind.PERSON);

        assertThat(new GoldText("1", "wire", List.of(), Set.of(), List.of(late, early)).names()).containsExactly(early,
                late);
    }

    @Test
    void hasNothingInAFieldThatAMarkLacks() {
        InlineMark mark = new InlineMark(InlineMark.Kind.QUOTE, 0, 4, List.of("a", "said"));

        assertThat(mark.field(0)).isEqualTo("a");
        assertThat(mark.field(1)).isEqualTo("said");
        assertThat(mark.field(2)).isEmpty();
    }

    @Test
    void tellsSpeakersWithAndWithoutAName() {
        assertThat(GoldSpeaker.named("a")).isEqualTo(new GoldSpeaker(Optional.of("a"), ""));
        assertThat(GoldSpeaker.described("a man")).isEqualTo(new GoldSpeaker(Optional.empty(), "a man"));
        assertThat(GoldSpeaker.described("")).isEqualTo(GoldSpeaker.UNKNOWN);
    }

    private static GoldArticle article(BlockRole role) {
        return new GoldArticle("storm", "wire", "https://herald.example/storm", List.of(),
                List.of(new GoldEntity("a", EntityKind.PERSON, "Ana", List.of(), Optional.empty())),
                List.of(new Block(role, "Ana left", List.of())), List.of(new GoldMention("a", 0, 0, 3, "Ana", false)),
                List.of(), List.of(), List.of());
    }

}
