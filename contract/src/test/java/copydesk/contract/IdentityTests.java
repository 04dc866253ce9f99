package copydesk.contract;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IdentityTests {

    private static final Instant FETCHED_AT = Instant.parse("2026-11-22T16:00:00Z");

    /** Expected values come from another implementation of RFC 9562. */
    @ParameterizedTest
    @CsvSource({ "https://example.com/, dd2c1780-811a-5296-81c5-178a0ef488bc",
            "https://example.com/2026/11/22/harbour-ferry, 76e59cc6-a254-50e4-8bc7-fb303c0af441",
            "urn:newsml:agency.example:20261122:7, 0330ef11-1c32-53e0-a900-2b90622da809",
            "https://example.com/straße, 9e46c252-dd60-5066-afa4-8a11b809ca90" })
    void namesAnArticleByVersionFiveInTheUrlNamespace(String identity, String uuid) {
        assertThat(Identity.articleUri(identity)).isEqualTo("urn:uuid:" + uuid);
    }

    @Test
    void givesEachRelationOfAnArticleItsOwnId() {
        assertThat(Identity.relationId("urn:uuid:1", 1)).isEqualTo(Identity.relationId("urn:uuid:1", 1))
            .isNotEqualTo(Identity.relationId("urn:uuid:1", 2))
            .isNotEqualTo(Identity.relationId("urn:uuid:2", 1));
    }

    @Test
    void namesAnItemByWhatWasOfferedAndWhen() {
        assertThat(Identity.itemId("https://example.com/feed", FETCHED_AT))
            .isEqualTo("4d7588c8-02a4-5f43-9b34-4d55821e39a7");
        assertThat(Identity.itemId("https://example.com/feed", FETCHED_AT.plusMillis(1)))
            .isNotEqualTo("4d7588c8-02a4-5f43-9b34-4d55821e39a7");
    }

    @Test
    void namesEntriesByTheirPlaceInTheContainer() {
        assertThat(Identity.entryId("4d7588c8-02a4-5f43-9b34-4d55821e39a7", 0))
            .isEqualTo("a8e97cf0-ea54-5456-abfb-4d204bb30c7f");
        assertThat(Identity.entryId("4d7588c8-02a4-5f43-9b34-4d55821e39a7", 1))
            .isEqualTo("24a9ccef-fde5-5e6d-ab37-bbc3adc39252");
    }

}
