package copydesk.contract.article;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Pictures, times and particulars of an article. */
class PartsTests {

    private static final Picture BOAT = new Picture("p1", "https://img.example/boat.jpg", "A boat", "Ida Voss", "AP",
            "boat", "image/jpeg", 1200, 800);

    @Test
    void pictureGetsAnotherIdAndKeepsTheRest() {
        assertThat(BOAT.named("p7")).isEqualTo(new Picture("p7", "https://img.example/boat.jpg", "A boat", "Ida Voss",
                "AP", "boat", "image/jpeg", 1200, 800));
        assertThat(BOAT.named("p7").named("p1")).isEqualTo(BOAT);
    }

    @Test
    void pictureWithoutFormSaysNothingOfItsFile() {
        assertThat(BOAT.withoutForm()).isEqualTo(new Picture("p1", "https://img.example/boat.jpg", "A boat", "Ida Voss",
                "AP", "boat", null, null, null));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "-", "1", "5", "9" })
    void urgencyGoesFromOneToNine(@Nullable Integer urgency) {
        assertThat(new Particulars.WireFacts("2", urgency, null).urgency()).isEqualTo(urgency);
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 10, -1, Integer.MAX_VALUE, Integer.MIN_VALUE })
    void otherUrgencyIsRefused(int urgency) {
        byte[] json = ("{\"urgency\":" + urgency + "}").getBytes(StandardCharsets.UTF_8);

        assertThatIllegalArgumentException().isThrownBy(() -> new Particulars.WireFacts(null, urgency, null))
            .withMessage("urgency must be between 1 and 9");
        assertThatExceptionOfType(InvalidRecord.class).isThrownBy(() -> Json.read(json, Particulars.WireFacts.class))
            .withMessageStartingWith("not a valid WireFacts")
            .withNoCause();
    }

    @Test
    void embargoLeavesTheOtherParticulars() {
        Instant until = Instant.parse("2026-11-29T06:00:00Z");
        Particulars.WireFacts wire = new Particulars.WireFacts("2", 3, "KIEL");
        Particulars free = new Particulars("News", List.of("ferry"), "Courier", true,
                List.of(new Alternate("amp", null, "http://a")), List.of(new FieldSource("headline", "h1", 1)), null,
                "(c) Courier", "No archive", wire);

        Particulars embargoed = free.embargoed(until);

        assertThat(embargoed).isEqualTo(new Particulars("News", List.of("ferry"), "Courier", true, free.alternates(),
                free.provenance(), until, "(c) Courier", "No archive", wire));
        assertThat(embargoed.founded(List.of()).embargoedUntil()).isEqualTo(until);
        assertThat(embargoed.embargoed(null)).isEqualTo(free);
    }

    @Test
    void listsThatChangeLaterChangeNoParticulars() {
        List<String> keywords = new ArrayList<>(List.of("ferry"));
        Particulars particulars = new Particulars(null, keywords, null, null, List.of(), List.of());

        keywords.clear();

        assertThat(particulars.keywords()).containsExactly("ferry");
        assertThat(particulars).isNotEqualTo(Particulars.none());
    }

    @Test
    void evidenceThatChangesLaterChangesNoTime() {
        List<String> evidence = new ArrayList<>(List.of("text"));
        SourceTime time = new SourceTime("2026-11-29", Precision.DAY, evidence);

        evidence.add("url");

        assertThat(time.evidence()).containsExactly("text");
    }

}
