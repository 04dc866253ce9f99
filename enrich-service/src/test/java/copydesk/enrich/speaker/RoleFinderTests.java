package copydesk.enrich.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.PersonRole;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.Article;
import copydesk.enrich.text.Articles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which titles, offices and occupations stand beside names. */
class RoleFinderTests {

    private static final RoleFinder FINDER = new RoleFinder(50);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    Talks began when Defense Minister Ada Holt came.            | Ada Holt = Defense Minister
                    Mayor Ada Holt and Judge Ben Ruiz met.                      | Ada Holt = Mayor; Ben Ruiz = Judge
                    Oslo Mayor Ada Holt resigned.                               | Ada Holt = Oslo Mayor
                    Deputy Foreign Minister Ada Holt resigned.                  | Ada Holt = Deputy Foreign Minister
                    Talks with former culture minister Ada Holt failed.         | Ada Holt = former culture minister
                    He sent his aide and former culture minister Ada Holt.      | Ada Holt = former culture minister; Ada Holt = aide
                    Gov. Ada Holt and Sen. Ben Ruiz met.                        | Ada Holt = Gov.; Ben Ruiz = Sen.
                    Secretary of State Ada Holt flew to Oslo.                   | Ada Holt = Secretary of State
                    A letter from chief of the General Staff Ada Holt came.     | Ada Holt = chief of the General Staff
                    Harbour Guard (HG) Director Ada Holt came.                  | Ada Holt = Harbour Guard (HG) Director
                    The harbour master, Ada Holt, left.                         | Ada Holt = harbour master
                    Oslo’s chief negotiator, Ada Holt, left.                    | Ada Holt = Oslo’s chief negotiator
                    The poet Ada Holt read.                                     | Ada Holt = poet
                    Glaciologist Ada Holt measured.                             | Ada Holt = Glaciologist
                    The vice-president Ada Holt spoke.                          | Ada Holt = vice-president
                    In Oslo they met analyst Ada Holt.                          | Ada Holt = analyst
                    They told U.S. President Ada Holt.                          | Ada Holt = U.S. President
                    Republican Senator Ada Holt voted.                          | Ada Holt = Republican Senator
                    """)
    void standBeforeTheName(String text, String roles) {
        assertThat(roles("en", text)).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    Ada Holt, the defense minister, left.                       | Ada Holt = defense minister
                    Ada Holt, 41, a nurse from Leeds, left.                     | Ada Holt = nurse
                    Ada Holt, a retired dentist who lives here, left.           | Ada Holt = retired dentist
                    Ada Holt, head of the harbour board, left.                  | Ada Holt = head of the harbour board
                    Ada Holt, minister for fisheries, left.                     | Ada Holt = minister for fisheries
                    Ada Holt, chief economist at Nordbank, left.                | Ada Holt = chief economist
                    Ada Holt, founder and chief executive of Nordbank, left.    | Ada Holt = founder and chief executive of Nordbank
                    Ada Holt, who is a plumber, left.                           | Ada Holt = plumber
                    It was signed by Ada Holt, head of the Oslo guild.          | Ada Holt = head of the Oslo guild
                    Ada Holt is a beekeeper.                                    | Ada Holt = beekeeper
                    Ada Holt was the first stationmaster here.                  | Ada Holt = first stationmaster
                    It was signed by Ada Holt, a lawyer.                        | Ada Holt = lawyer
                    """)
    void standAfterTheName(String text, String roles) {
        assertThat(roles("en", text)).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The minister met Ada Holt.  |
            The minister told Ada Holt a lie.  |
            Ada Holt, the minister said, is gone.  |
            Mr. Ada Holt left.  |
            Ada Holt left, the mayor said.  |
            Ada Holt, Mayor Ben Ruiz and others came.                   | Ben Ruiz = Mayor
            After the game, Ada Holt sang.  |
            Ben Ruiz says Ada Holt is a leader.         |
            Ada Holt is a friend of the mayor.  |
            Ada Holt, 41, left.  |
            A coach for the team praised Ada Holt.  |
            """)
    void areNotWhateverStandsNear(String text, @Nullable String roles) {
        assertThat(roles("en", text)).isEqualTo((roles != null) ? roles : "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            de | Am Abend kam Bundeskanzlerin Ada Holt an.              | Ada Holt = Bundeskanzlerin
            uk | Це сказав міністр оборони України Ada Holt учора.      | Ada Holt = міністр оборони України
            ru | Это сказал президент России Ada Holt вчера.            | Ada Holt = президент России
            """)
    void areReadInOtherLanguages(String language, String text, String roles) {
        assertThat(roles(language, text)).isEqualTo(roles);
    }

    @Test
    void saysWhereAndWhy() {
        assertThat(find("en", Articles.of("Then \uD83D\uDEA2 Mayor Ada Holt left.")))
            .containsExactly(new PersonRole("person:ada-holt", 0, 7, 12, "Mayor", "rule:title", 0.92));
    }

    @Test
    void keepsNoMoreThanItMay() {
        String[] names = new String[60];
        java.util.Arrays.fill(names, "Mayor Ada Holt left.");

        assertThat(find("en", Articles.of(names))).hasSize(50);
    }

    private static String roles(String language, String text) {
        return find(language, Articles.of(text)).stream()
            .map((role) -> (role.entity().endsWith("holt") ? "Ada Holt" : "Ben Ruiz") + " = " + role.text())
            .collect(Collectors.joining("; "));
    }

    private static List<PersonRole> find(String language, Article article) {
        List<Entity> entities = List.of(entity("person:ada-holt", EntityKind.PERSON, "Ada Holt"),
                entity("person:ben-ruiz", EntityKind.PERSON, "Ben Ruiz"),
                entity("place:oslo", EntityKind.PLACE, "Oslo"));
        List<Mention> mentions = new ArrayList<>();
        for (int block = 0; block < article.blocks().size(); block++) {
            for (Entity entity : entities) {
                mention(article, block, entity, mentions);
            }
        }
        mentions.sort(Comparator.comparingInt(Mention::block).thenComparingInt(Mention::start));
        return FINDER.find(Articles.text(article), language, entities, mentions);
    }

    private static void mention(Article article, int block, Entity entity, List<Mention> mentions) {
        String text = article.blocks().get(block).text();
        int at = text.indexOf(entity.name());
        if (at >= 0) {
            int start = text.codePointCount(0, at);
            mentions.add(new Mention(entity.id(), block, start, start + entity.name().length(), entity.name(),
                    "gazetteer", 0.9));
        }
    }

    private static Entity entity(String id, EntityKind kind, String name) {
        return new Entity(id, kind, name, null, Relation.MENTIONS, 0.9);
    }

}
