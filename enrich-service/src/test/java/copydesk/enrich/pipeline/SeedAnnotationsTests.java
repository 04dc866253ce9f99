package copydesk.enrich.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import copydesk.contract.annotation.Annotations;
import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.PersonRole;
import copydesk.contract.value.Value;
import copydesk.contract.article.Article;
import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** What all steps together find in the seed article. */
class SeedAnnotationsTests {

    private final Optional<Article> seed = Articles.seed();

    @Test
    void givesTheEighteenPersonsTheirRoles() {
        assertThat(lines(annotations().roles())).containsExactly("volodymyr-zelensky = Ukrainian President",
                "vladimir-putin = President", "vladimir-medinsky = former culture minister", "vladimir-medinsky = aide",
                "recep-tayyip-erdogan = Turkish President", "rustem-umerov = Ukrainian Defense Minister",
                "mikhail-galuzin = Deputy Foreign Minister", "alexander-fomin = Deputy Defense Minister",
                "igor-kostyukov = head of Russia's GRU military intelligence agency",
                "andrei-belousov = Defense Minister", "valery-gerasimov = chief of the General Staff",
                "sergei-shoigu = Security Council Secretary",
                "alexander-bortnikov = Federal Security Service (FSB) Director",
                "andriy-sybiha = Ukrainian Foreign Minister", "marco-rubio = U.S. Secretary of State",
                "lindsey-graham = Republican Senator", "donald-trump = U.S. President",
                "emmanuel-macron = French President", "angela-merkel = former German Chancellor");
    }

    @Test
    void findsWhoAndWhatIsNamedWithTheAccurateTagger() {
        assertThat(names(EntityKind.PERSON)).containsExactlyInAnyOrder("Volodymyr Zelensky", "Vladimir Putin",
                "Vladimir Medinsky", "Recep Tayyip Erdoğan", "Rustem Umerov", "Mikhail Galuzin", "Alexander Fomin",
                "Igor Kostyukov", "Andrei Belousov", "Valery Gerasimov", "Sergei Shoigu", "Alexander Bortnikov",
                "Andriy Sybiha", "Marco Rubio", "Lindsey Graham", "Donald Trump", "Emmanuel Macron", "Angela Merkel");
        assertThat(names(EntityKind.PLACE)).contains("Istanbul", "Ukraine", "Russia", "Turkey", "Ankara", "Antalya",
                "Dolmabahçe Palace", "Moscow", "Kyiv", "Washington, D.C.", "Middle East", "Qatar", "Dubai", "Paris",
                "United States");
        // all but the United Nations, which stand there as "UN-backed"
        assertThat(names(EntityKind.ORGANISATION)).contains("Kremlin", "Russian Foreign Ministry", "GRU",
                "General Staff", "Security Council", "Federal Security Service", "North Atlantic Treaty Organization",
                "The Guardian", "The Moscow Times");
    }

    private List<String> names(EntityKind kind) {
        return annotations().entities().stream().filter((entity) -> entity.kind() == kind).map(Entity::name).toList();
    }

    @Test
    void tellsItsTimes() {
        assertThat(values(annotations().values())).containsExactly("2022 = 2022", "Thursday = 2025-05-15",
                "Thursday = 2025-05-15", "Wednesday = 2025-05-14", "April 2022 = 2022-04", "Thursday = 2025-05-15",
                "Thursday = 2025-05-15", "January = 2025-01", "this week = 2025-05-12/2025-05-18",
                "Thursday = 2025-05-15", "Sunday = 2025-05-11", "Monday = 2025-05-12",
                "this week = 2025-05-12/2025-05-18", "2019 = 2019", "March = 2025-03");
    }

    private Annotations annotations() {
        assumeThat(this.seed).as("shared/seed is not there").isPresent();
        return Enrichment.standard(EnrichSettings.standard())
            .annotate(Articles.published("2025-05-15", this.seed.get()));
    }

    private static List<String> lines(List<PersonRole> roles) {
        return roles.stream().map((role) -> role.entity().replace("person:", "") + " = " + role.text()).toList();
    }

    private static List<String> values(List<Value> values) {
        return values.stream().map((value) -> value.text() + " = " + value.value()).collect(Collectors.toList());
    }

}
