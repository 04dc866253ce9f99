package copydesk.enrich.entity;

import java.util.Optional;

import copydesk.contract.article.Article;
import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class SeedEntitiesTests {

    private final Optional<Article> seed = Articles.seed();

    @Test
    void findsTheEighteenPersonsAndNoOther() {
        assertThat(tagged().persons()).containsExactlyInAnyOrder("Volodymyr Zelensky", "Vladimir Putin",
                "Vladimir Medinsky", "Recep Tayyip Erdoğan", "Rustem Umerov", "Mikhail Galuzin", "Alexander Fomin",
                "Igor Kostyukov", "Andrei Belousov", "Valery Gerasimov", "Sergei Shoigu", "Alexander Bortnikov",
                "Andriy Sybiha", "Marco Rubio", "Lindsey Graham", "Donald Trump", "Emmanuel Macron", "Angela Merkel");
    }

    @Test
    void findsThePlaces() {
        assertThat(tagged().places()).containsExactlyInAnyOrder("Istanbul", "Ukraine", "Russia", "Turkey", "Ankara",
                "Antalya", "Dolmabahçe Palace", "Moscow", "Kyiv", "Washington, D.C.", "Middle East", "Qatar", "Dubai",
                "Paris", "United States");
    }

    @Test
    void findsTheOrganisations() {
        assertThat(tagged().organisations()).containsExactlyInAnyOrder("Kremlin", "Russian Foreign Ministry",
                "Defense Ministry", "GRU", "General Staff", "Security Council", "Federal Security Service",
                "North Atlantic Treaty Organization", "United Nations", "The Guardian", "The Moscow Times");
    }

    @Test
    void findsBothMinistriesThatShareAWord() {
        assertThat(tagged().mentionsOf("organisation:defense-ministry")).containsExactly("Defense Ministries");
        assertThat(tagged().mention("Defense Ministries").evidence()).isEqualTo("rule:organisation-word");
        assertThat(tagged().mentionsOf("organisation:russian-foreign-ministry")).contains("Foreign");
    }

    @Test
    void isAboutTheTalks() {
        assertThat(tagged().about())
            .contains("place:istanbul", "person:volodymyr-zelensky", "person:vladimir-putin",
                    "person:vladimir-medinsky")
            .doesNotContain("person:donald-trump", "place:kyiv");
    }

    @Test
    void everySurnameIsFound() {
        assertThat(tagged().mentionsOf("person:volodymyr-zelensky")).hasSize(10);
        assertThat(tagged().mentionsOf("person:vladimir-medinsky")).hasSize(4);
        assertThat(tagged().mentionsOf("person:marco-rubio")).containsExactly("Marco Rubio", "Rubio");
    }

    private Tagged tagged() {
        assumeThat(this.seed).as("shared/seed is not there").isPresent();
        return Tagged.of(this.seed.get());
    }

}
