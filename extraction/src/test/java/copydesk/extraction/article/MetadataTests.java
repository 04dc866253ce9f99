package copydesk.extraction.article;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.article.FieldSource;
import copydesk.contract.article.Particulars;
import copydesk.extraction.date.DateHint;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MetadataTests {

    @Test
    void keepsTheFirstOfWhatCanBeOnlyOne() {
        Metadata metadata = new Metadata.Builder().language(null)
            .language(" ")
            .language("de")
            .language("en")
            .siteName("Harbour Post")
            .siteName("Post")
            .guid("")
            .guid("4711")
            .guid("4712")
            .build();

        assertThat(metadata.language()).isEqualTo("de");
        assertThat(metadata.siteName()).isEqualTo("Harbour Post");
        assertThat(metadata.guid()).isEqualTo("4711");
    }

    @Test
    void keepsEachOfWhatCanBeSeveralOnce() {
        Metadata metadata = new Metadata.Builder().author("Jane Doe")
            .author(null)
            .author(" \u200b")
            .author("Jan Ruiz")
            .author(" Jane\u00a0 Doe ")
            .address("https://news.example/a")
            .address("https://news.example/b")
            .address("https://news.example/a")
            .build();

        assertThat(metadata.authors()).containsExactly("Jane Doe", "Jan Ruiz");
        assertThat(metadata.addresses()).containsExactly("https://news.example/a", "https://news.example/b");
    }

    @Test
    void cleansWhatIsFound() {
        Metadata metadata = new Metadata.Builder().siteName(" Har\u00adbour\n Post ").author("Jane\tDoe").build();

        assertThat(metadata.siteName()).isEqualTo("Harbour Post");
        assertThat(metadata.authors()).containsExactly("Jane Doe");
    }

    @Test
    void keepsNoMoreThanAHundredAuthors() {
        Metadata.Builder builder = new Metadata.Builder();
        for (int i = 1; i <= 101; i++) {
            builder.author("Author " + i);
        }

        assertThat(builder.build().authors()).hasSize(100).endsWith("Author 100");
    }

    @Test
    void keepsAllDatesInTheirOrder() {
        Metadata metadata = new Metadata.Builder().published("2025-05-15", "meta:date")
            .published(null, "meta:none")
            .published(" ", "meta:blank")
            .published(List.of(new DateHint("15 May", "text")))
            .published("2025-05-15", "url")
            .updated("2025-05-16", "meta:modified")
            .updated("", "meta:blank")
            .updated(List.of(new DateHint("16 May", "text")))
            .build();

        assertThat(metadata.published()).containsExactly(new DateHint("2025-05-15", "meta:date"),
                new DateHint("15 May", "text"), new DateHint("2025-05-15", "url"));
        assertThat(metadata.updated()).containsExactly(new DateHint("2025-05-16", "meta:modified"),
                new DateHint("16 May", "text"));
    }

    @Test
    void saysNothingIfNothingIsFound() {
        assertThat(Metadata.none())
            .isEqualTo(new Metadata(null, null, List.of(), List.of(), null, List.of(), List.of(), false));
    }

    @Test
    void knowsAsWellWhereAnotherFieldWasRead() {
        FieldSource title = new FieldSource("headline", "og:title", 0.9);
        FieldSource body = new FieldSource("body", "scorer", 0.8);
        Metadata metadata = new Metadata.Builder().language("de")
            .guid("4711")
            .summaryOnly(true)
            .zone(ZoneId.of("Europe/Kyiv"))
            .particulars(Particulars.none().founded(List.of(title)))
            .build();

        Metadata more = metadata.with(body);

        assertThat(more.particulars().provenance()).containsExactly(title, body);
        assertThat(metadata.particulars().provenance()).containsExactly(title);
        assertThat(more).usingRecursiveComparison().ignoringFields("particulars").isEqualTo(metadata);
    }

    @Test
    void cannotBeChangedAfterwards() {
        List<String> authors = new ArrayList<>(List.of("Jane Doe"));
        Metadata metadata = new Metadata(null, null, authors, List.of(), null, List.of(), List.of(), false);
        authors.clear();

        assertThat(metadata.authors()).containsExactly("Jane Doe");
        assertThatThrownBy(() -> metadata.authors().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

}
