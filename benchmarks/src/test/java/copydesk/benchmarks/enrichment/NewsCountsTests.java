package copydesk.benchmarks.enrichment;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import copydesk.benchmarks.enrichment.gold.GoldArticle;
import copydesk.benchmarks.enrichment.gold.GoldEntity;
import copydesk.benchmarks.enrichment.gold.GoldLink;
import copydesk.benchmarks.enrichment.gold.GoldMention;
import copydesk.benchmarks.enrichment.gold.GoldQuote;
import copydesk.benchmarks.enrichment.gold.GoldSpeaker;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.LinkClass;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NewsCountsTests {

    private static final GoldArticle ARTICLE = new GoldArticle("1", "wire", "https://herald.example/",
            List.of("03000000"),
            List.of(new GoldEntity("a", EntityKind.PERSON, "Ana", List.of(), Optional.empty()),
                    new GoldEntity("c", EntityKind.PLACE, "Cres", List.of(), Optional.empty())),
            List.of(new Block(BlockRole.HEADLINE, "Ana on Cres", List.of()),
                    new Block(BlockRole.PARAGRAPH, "“No.” Ana left", List.of())),
            List.of(new GoldMention("a", 0, 0, 3, "Ana", false), new GoldMention("c", 0, 7, 11, "Cres", false),
                    new GoldMention("a", 1, 6, 9, "Ana", false)),
            List.of(), List.of(new GoldQuote(1, 0, 5, "“No.”", GoldSpeaker.UNKNOWN, "", false, false)),
            List.of(new GoldLink(1, 10, 14, "left", "#", LinkClass.LOST)));

    @Test
    void countsWhatThereIs() {
        assertThat(NewsCounts.of(List.of(ARTICLE, ARTICLE)))
            .isEqualTo(new NewsCounts(2, 12, 4, Map.of(EntityKind.PERSON, 4, EntityKind.PLACE, 2), 2, 2));
    }

    @Test
    void isALineForPeople() {
        assertThat(NewsCounts.of(List.of(ARTICLE)))
            .hasToString("1 articles, 6 words, 2 entities, mentions: person 2, place 1; 1 quotes, 1 links");
    }

}
