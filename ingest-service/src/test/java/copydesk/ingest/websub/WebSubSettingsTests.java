package copydesk.ingest.websub;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WebSubSettingsTests {

    private static final String KEY = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";

    @Test
    void asksNoHubUnlessAnAddressIsSet() {
        assertThat(WebSubSettings.defaults().isOn()).isFalse();
        assertThat(new WebSubSettings("", KEY, null).isOn()).isFalse();
        assertThat(new WebSubSettings("https://desk.example/in/", KEY, null)).returns(true, WebSubSettings::isOn)
            .returns("https://desk.example/in", WebSubSettings::callback)
            .returns(Duration.ofDays(10), WebSubSettings::lease);
    }

    @ParameterizedTest
    @ValueSource(strings = { "desk.example", "ftp://desk.example", "https://?", "https://desk.example?a=b",
            "https://me@desk.example", "https://desk.example/a b" })
    void refusesWhatIsNoPublicAddress(String callback) {
        assertThatIllegalArgumentException().isThrownBy(() -> new WebSubSettings(callback, KEY, null))
            .withMessage("websub.callback is " + callback
                    + "; give the public address of this service, such as https://news.example/copydesk");
    }

    @Test
    void refusesAnAddressWithoutAKey() {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new WebSubSettings("https://desk.example", KEY.substring(1), null))
            .withMessage("websub.callback needs websub.key, at least 32 characters, the same on all instances: "
                    + "make one with openssl rand -hex 32");
    }

    @Test
    void refusesALeaseThatIsTooShort() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WebSubSettings("", "", Duration.ofSeconds(299)))
            .withMessage("websub.lease is PT4M59S; set it between 5m and 365d");
    }

    @Test
    void printsNoKey() {
        assertThat(new WebSubSettings("https://desk.example", KEY, null))
            .hasToString("WebSubSettings[callback=https://desk.example, lease=PT240H]");
    }

}
