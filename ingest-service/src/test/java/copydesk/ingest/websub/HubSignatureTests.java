package copydesk.ingest.websub;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HubSignatureTests {

    // RFC 4231 test case 2 and its SHA-1 twin of RFC 2202
    private static final byte[] BODY = "what do ya want for nothing?".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(strings = { "sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
            "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
            "SHA256=5BDCC146BF60754E6A042426089575C75A003F089D2739839DEC58B964EC3843",
            "sha384=af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e8e2240ca5e69e2c78b3239ecfab21649",
            "sha512=164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fd"
                    + "caeab1a34d4a6b4b636e070a38bce737" })
    void knowsEachMethod(String header) {
        HubSignature signature = HubSignature.parse(header).orElseThrow();

        assertThat(signature.isRight("Jefe", BODY)).isTrue();
        assertThat(signature.isRight("jefe", BODY)).isFalse();
        assertThat(signature.isRight("Jefe", new byte[0])).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "=", "sha256", "sha256=", "md5=750c783e6ab0b503eaa86e310a5db738",
            "sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c7", "sha256=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
            "sha1=zzfcdf6ae5eb2fa2d27416d5f184df9c259a7c79" })
    void isNoneThatCannotBeChecked(String header) {
        assertThat(HubSignature.parse(header)).isEmpty();
    }

    @Test
    void tellsOneSubscriptionFromAnother() {
        CallbackAddress addresses = new CallbackAddress(Hubs.SETTINGS);
        String mark = CallbackAddress.mark("https://hub.example/", Hubs.FEED);
        String address = addresses.of("courier", "https://hub.example/", Hubs.FEED);
        String token = address.substring(address.length() - 32);

        assertThat(address).matches("https://desk\\.example/in/websub/courier/" + mark + "/[0-9a-f]{32}");
        assertThat(addresses.isOurs("courier", mark, token)).isTrue();
        assertThat(addresses.isOurs("courier2", mark, token)).isFalse();
        assertThat(addresses.isOurs("courier", CallbackAddress.mark("https://hub.example/", "a"), token)).isFalse();
        assertThat(addresses.secret("courier", Hubs.FEED)).hasSize(64)
            .isNotEqualTo(addresses.secret("courier", "a"))
            .isNotEqualTo(addresses.secret("herald", Hubs.FEED))
            .doesNotContain(token);
        assertThat(new CallbackAddress(new WebSubSettings("https://desk.example", "f".repeat(32), null))
            .isOurs("courier", mark, token)).isFalse();
    }

}
