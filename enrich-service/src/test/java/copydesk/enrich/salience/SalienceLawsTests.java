package copydesk.enrich.salience;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.Relation;
import copydesk.enrich.text.ArticleText;
import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SalienceLawsTests {

    private static final ArticleText TEXT = Articles
        .text(Articles.withHeadline("Floods", "Rain. ".repeat(100), "Rain. ".repeat(100)));

    private static final Entity KALMAR = entity("Kalmar");

    private static final Entity OSLO = entity("Oslo");

    @ParameterizedTest
    @CsvSource({ "1,0.18,MENTIONS", "2,0.43,ABOUT", "3,0.61,ABOUT", "1000,1.0,ABOUT" })
    void mentionsAtTheStartWeigh(int times, double salience, Relation relation) {
        ArticleText text = Articles.text(Articles.of("Kalmar"));
        Entity weighed = Salience.weigh(text, List.of(KALMAR), Collections.nCopies(times, mention(KALMAR, 0, 0)))
            .get(0);

        assertThat(weighed.salience()).isEqualTo(salience);
        assertThat(weighed.rel()).isEqualTo(relation);
    }

    @Test
    void entitiesKeepTheirOrder() {
        List<Mention> mentions = List.of(mention(OSLO, 0, 0), mention(OSLO, 1, 0));

        assertThat(Salience.weigh(TEXT, List.of(KALMAR, OSLO), mentions)).extracting(Entity::name)
            .containsExactly("Kalmar", "Oslo");
        assertThat(Salience.weigh(TEXT, List.of(), mentions)).isEmpty();
    }

    @Test
    void nobodyNamesAnEntityThatIsUnknownOrInNoBlock() {
        List<Mention> mentions = List.of(mention(OSLO, 0, 0), mention(KALMAR, 99, 0));

        assertThat(Salience.weigh(TEXT, List.of(KALMAR), mentions)).extracting(Entity::salience).containsExactly(0.0);
    }

    @Test
    void orderOfMentionsDoesNotMatter() {
        Random random = new Random(17);

        for (int run = 0; run < 200; run++) {
            List<Mention> mentions = mentions(random);
            List<Entity> weighed = Salience.weigh(TEXT, List.of(KALMAR, OSLO), mentions);
            Collections.shuffle(mentions, random);
            assertThat(Salience.weigh(TEXT, List.of(KALMAR, OSLO), mentions)).isEqualTo(weighed);
        }
    }

    @Test
    void oneMoreMentionNeverWeighsLess() {
        Random random = new Random(19);

        for (int run = 0; run < 200; run++) {
            List<Mention> mentions = mentions(random);
            double before = salience(mentions);
            mentions.add(mention(KALMAR, random.nextInt(3), random.nextInt(600)));
            assertThat(salience(mentions)).isBetween(before, 1.0);
        }
    }

    @Test
    void laterMentionNeverWeighsMore() {
        double last = 1;
        for (int start = 0; start < 600; start += 6) {
            double salience = salience(List.of(mention(KALMAR, 1, start)));
            assertThat(salience).isBetween(0.0, last);
            last = salience;
        }
    }

    private static List<Mention> mentions(Random random) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            mentions.add(mention(random.nextBoolean() ? KALMAR : OSLO, random.nextInt(4), random.nextInt(600)));
        }
        return mentions;
    }

    private static double salience(List<Mention> mentions) {
        return Objects.requireNonNull(Salience.weigh(TEXT, List.of(KALMAR), mentions).get(0).salience());
    }

    private static Mention mention(Entity entity, int block, int start) {
        return new Mention(entity.id(), block, start, start + 1, entity.name(), "gazetteer", 0.8);
    }

    private static Entity entity(String name) {
        return new Entity("place:" + name, EntityKind.PLACE, name, null, Relation.MENTIONS, 0.8);
    }

}
