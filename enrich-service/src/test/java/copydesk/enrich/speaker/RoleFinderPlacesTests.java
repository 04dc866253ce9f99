package copydesk.enrich.speaker;

import java.util.List;
import java.util.Random;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.PersonRole;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.Article;
import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Where roles stand, and in which blocks they are looked for. */
class RoleFinderPlacesTests {

    private static final String NAME = "Ada Holt";

    private static final String[] BEFORE = { "", "Mayor ", "the old judge ", "\uD83D\uDEA2 ", "\uD83D", "“", "former ",
            "chief of staff ", "She met ", "שלום ", "\u202E", "(", "Oslo’s ", "director, ", ". ", "and " };

    private static final String[] AFTER = { "", ", ", "a nurse", ", 41", " of Oslo", "\uD83D\uDEA2", ".", ")", "’s",
            " is a plumber", ", the mayor", " and ", "\u0301", ", head of the guild", "—" };

    @Test
    void headlineIsRead() {
        Article article = Articles.withHeadline("Mayor Ada Holt resigns", "It rained.");

        assertThat(find(10, article, 0))
            .containsExactly(new PersonRole("person:ada-holt", 0, 0, 5, "Mayor", "rule:title", 0.92));
    }

    @Test
    void captionIsNotRead() {
        Article article = Articles.inLanguage("en",
                List.of(Articles.block(BlockRole.CAPTION, "Mayor Ada Holt"), Articles.paragraph("It rained.")));

        assertThat(find(10, article, 0)).isEmpty();
    }

    @Test
    void placeHasNoRole() {
        Article article = Articles.of("Mayor Ada Holt left.");
        Entity place = new Entity("place:ada-holt", EntityKind.PLACE, NAME, null, Relation.MENTIONS, 0.9);
        Mention mention = new Mention(place.id(), 0, 6, 14, NAME, "gazetteer", 0.9);

        assertThat(new RoleFinder(10).find(Articles.text(article), "en", List.of(place), List.of(mention))).isEmpty();
    }

    @Test
    void noneIsFoundWhereNoneMayBeKeptOrNobodyIsNamed() {
        Article article = Articles.of("Mayor Ada Holt left.");

        assertThat(find(0, article, 0)).isEmpty();
        assertThat(new RoleFinder(10).find(Articles.text(article), "en", List.of(), List.of())).isEmpty();
        assertThat(new RoleFinder(10).find(Articles.text(Articles.of("")), "en", List.of(), List.of())).isEmpty();
    }

    @Test
    void placesOfAnyTextAreThoseOfTheWords() {
        Random random = new Random(31);
        int found = 0;

        for (int run = 0; run < 400; run++) {
            String text = some(random, BEFORE) + NAME + some(random, AFTER);
            Article article = Articles.of(text);
            for (PersonRole role : find(50, article, 0)) {
                assertThat(Articles.at(article, 0, role.start(), role.end())).as(text).isEqualTo(role.text());
                assertThat(role.text()).isNotBlank().doesNotContain(NAME);
                found++;
            }
        }
        assertThat(found).isGreaterThan(50);
    }

    @Test
    void limitCountsRolesAndNotNames() {
        Article article = Articles.of("Talks began when Mayor " + NAME + ", the harbour master, came.");

        assertThat(find(2, article, 0)).extracting(PersonRole::text).containsExactly("Mayor", "harbour master");
        assertThat(find(1, article, 0)).extracting(PersonRole::text).containsExactly("Mayor");
        assertThat(find(0, article, 0)).isEmpty();
    }

    private static String some(Random random, String[] pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    private static List<PersonRole> find(int limit, Article article, int block) {
        Entity ada = new Entity("person:ada-holt", EntityKind.PERSON, NAME, null, Relation.MENTIONS, 0.9);
        String text = article.blocks().get(block).text();
        int start = text.codePointCount(0, text.indexOf(NAME));
        Mention mention = new Mention(ada.id(), block, start, start + NAME.length(), NAME, "gazetteer", 0.9);
        return new RoleFinder(limit).find(Articles.text(article), "en", List.of(ada), List.of(mention));
    }

}
