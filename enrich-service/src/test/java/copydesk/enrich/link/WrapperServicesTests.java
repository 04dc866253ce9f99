package copydesk.enrich.link;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrapperServicesTests {

    private static final List<String> SERVICES = List.of("https://l.facebook.com/l.php?h=1&u=",
            "https://www.google.com/url?sa=D&q=", "https://www.youtube.com/redirect?q=",
            "https://t.umblr.com/redirect?z=", "https://eur01.safelinks.protection.outlook.com/?url=",
            "https://duckduckgo.com/l/?uddg=", "https://vk.com/away.php?to=", "https://href.li/?");

    @ParameterizedTest
    @CsvSource({ "https://urldefense.proofpoint.com/v2/url?u=https-3A__a-2Db.example_x-5Fy&d=D,https://a-b.example/x_y",
            "https://r.search.yahoo.com/_ylt=A/RV=2/RU=https%3a%2f%2fa.example%2fx/RK=2/RS=b-,https://a.example/x",
            "https://a-example.cdn.ampproject.org/c/s/a.example/x?y=1,https://a.example/x?y=1",
            "https://a-example.cdn.ampproject.org/v/a.example/x,http://a.example/x",
            "https://www.google.co.uk/amp/s/a.example/x,https://a.example/x",
            "https://google.de/url?url=https://a.example/x,https://a.example/x" })
    void giveTheTarget(String outer, String inner) {
        assertThat(unwrap(outer)).map(WebUrl::toString).contains(inner);
    }

    @Test
    void giveBackAnyTargetThatWasPutIn() {
        Random random = new Random(73);
        for (int round = 0; round < 2_000; round++) {
            WebUrl target = target(random);
            String address = target.toString();
            for (int depth = random.nextInt(3); depth >= 0; depth--) {
                address = SERVICES.get(random.nextInt(SERVICES.size()))
                        + URLEncoder.encode(address, StandardCharsets.UTF_8);
            }

            assertThat(unwrap(address)).as(address).contains(target);
        }
    }

    @Test
    void leadToNoScriptHoweverItIsHidden() {
        for (String service : SERVICES) {
            assertThat(unwrap(service + "javascript%3Aalert(1)")).as(service).isEmpty();
            assertThat(unwrap(service + "JAVASCRIPT%3aalert(1)")).as(service).isEmpty();
            assertThat(unwrap(service + "https%3A%2F%2Fuser%40a.example%2F")).as(service).isEmpty();
        }
    }

    private static WebUrl target(Random random) {
        String path = random.ints(random.nextInt(15), 0, 12)
            .mapToObj((index) -> List.of("a", "/", "?", "&", "=", "+", "%20", "%2F", "ä", "#", "u=", "-").get(index))
            .reduce("https://a.example/", String::concat);
        return WebUrl.parse(path).orElseThrow();
    }

    private static Optional<WebUrl> unwrap(String address) {
        return WebUrl.parse(address).flatMap(Wrappers::unwrap);
    }

}
