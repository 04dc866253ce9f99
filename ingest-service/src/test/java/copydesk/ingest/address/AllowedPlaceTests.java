package copydesk.ingest.address;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AllowedPlaceTests {

    @ParameterizedTest
    @CsvSource({ "CMS.Newsroom.example, cms.newsroom.example, 0", "' cms ', cms, 0", "cms:8000, cms, 8000",
            "cms:*, cms, -1", "my_cms-1:1, my_cms-1, 1" })
    void readsHosts(String text, String host, int port) {
        assertThat(AllowedPlace.parse(text)).isEqualTo(new AllowedPlace(host, null, port));
    }

    @ParameterizedTest
    @CsvSource({ "10.1.0.0/16, 10.1.0.0/16, 0", "10.1.0.0/16:81, 10.1.0.0/16, 81", "10.1.2.3:*, 10.1.2.3/32, -1",
            "FC00::/7, fc00::/7, 0", "[fc00::/7]:*, fc00::/7, -1", "[::1], ::1/128, 0", "[::1]:9, ::1/128, 9" })
    void readsBlocks(String text, String block, int port) {
        assertThat(AllowedPlace.parse(text)).isEqualTo(new AllowedPlace(null, Cidr.of(block), port));
    }

    @Test
    void takesItsPortOrTheUsualOnesOrAny() {
        assertThat(AllowedPlace.parse("cms").takes(80, true)).isTrue();
        assertThat(AllowedPlace.parse("cms").takes(81, false)).isFalse();
        assertThat(AllowedPlace.parse("cms:81").takes(81, false)).isTrue();
        assertThat(AllowedPlace.parse("cms:81").takes(80, true)).isFalse();
        assertThat(AllowedPlace.parse("cms:*").takes(6379, false)).isTrue();
    }

    @Test
    void namesOneHostOnly() {
        assertThat(AllowedPlace.parse("cms").names("cms")).isTrue();
        assertThat(AllowedPlace.parse("cms").names("old.cms")).isFalse();
        assertThat(AllowedPlace.parse("10.0.0.1").names("10.0.0.1")).isFalse();
        assertThat(AllowedPlace.parse("cms").contains(IpLiteral.parse("10.0.0.1").orElseThrow())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "cms:0", "cms:080", "cms:123456", "cms:-1", "cms:**", "*:80", "*", "кмс", "256.1.1.1", "cms:80:80" })
    void saysHowAPlaceIsWritten(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> AllowedPlace.parse(text))
            .withMessage("allow: " + text + " is neither a host nor a block of addresses: give one as"
                    + " cms.newsroom.example, 10.1.0.0/16 or localhost:8000");
    }

}
