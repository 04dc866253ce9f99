package copydesk.contract;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecordPlaceTests {

    @Test
    void readsWhatItWrites() {
        RecordPlace place = new RecordPlace("newsroom.document.fetched.v1.copydesk-ingest.dlq", 2, 17);

        assertThat(place).hasToString("newsroom.document.fetched.v1.copydesk-ingest.dlq-2@17");
        assertThat(RecordPlace.parse(place.toString())).contains(place);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "topic", "topic-2", "topic@17", "topic-2@", "topic-2@-1", "to pic-2@17",
            "topic-99999999@1", "topic-1@9999999999999999999" })
    void takesNothingElse(String text) {
        assertThat(RecordPlace.parse(text)).isEmpty();
    }

}
