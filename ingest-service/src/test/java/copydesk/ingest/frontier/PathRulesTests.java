package copydesk.ingest.frontier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PathRulesTests {

    @ParameterizedTest
    @CsvSource({ "/news/, /news/1, true", "/news/, /newsroom, false", "/*/sport/, /2026/sport/1, true",
            "/*/sport/, /sport/1, false", "/*.html$, /a/b.html, true", "/*.html$, /a/b.html?x=1, false",
            "/about$, /about, true", "/about$, /about/us, false", "/a*b*c, /a-c-b, false", "/a*b*c, /a-b-c, true",
            "*, /anything, true", "/a*a$, /a, false", "/a*a$, /aa, true" })
    void matchesAPathAsRobotsTxtDoes(String pattern, String path, boolean matches) {
        assertThat(PathRules.matches(pattern, path)).isEqualTo(matches);
    }

    @Test
    void looksOnceThroughAPathWhateverThePattern() {
        String path = "/" + "a".repeat(100_000);

        assertThat(PathRules.matches("/" + "a*".repeat(99) + "b", path)).isFalse();
    }

}
