package copydesk.enrich.language;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LearnedLanguagesTests {

    private static final LearnedLanguages LEARNED = LearnedLanguages.standard();

    private static final String INDONESIAN = "Gubernur mengatakan bahwa pemerintah daerah akan memperbaiki jalan yang "
            + "rusak akibat banjir, sementara warga masih menunggu bantuan dari kota.";

    @ParameterizedTest
    @ValueSource(strings = { "en", "uk", "he", "ja", "id" })
    void knowsLanguagesOfNews(String language) {
        assertThat(LEARNED.knows(language)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "su", "jv", "sun", "und", "" })
    void knowsNoOther(String language) {
        assertThat(LEARNED.knows(language)).isFalse();
    }

    @Test
    void indonesianIsNotTakenForASmallNeighbour() {
        assertThat(LEARNED.read(INDONESIAN)).contains("id");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "1234567890 1234567890", "\uD83D\uDEA2 \uD83D\uDEA2" })
    void saysNothingWhereNothingIsSaid(String text) {
        assertThat(LEARNED.read(text)).isEmpty();
    }

    @Test
    void manyThreadsReadTheSame() {
        List<String> read = IntStream.range(0, 64)
            .parallel()
            .mapToObj((i) -> LEARNED.read((i % 2 == 0) ? INDONESIAN : "The mayor said that the bridge was closed.")
                .orElseThrow())
            .toList();

        assertThat(read).hasSize(64);
        assertThat(IntStream.range(0, 64).allMatch((i) -> read.get(i).equals((i % 2 == 0) ? "id" : "en"))).isTrue();
    }

}
