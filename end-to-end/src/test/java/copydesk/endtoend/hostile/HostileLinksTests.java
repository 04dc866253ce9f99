package copydesk.endtoend.hostile;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import copydesk.contract.annotation.LinkState;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Form;
import copydesk.contract.article.Link;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Origin;
import copydesk.enrich.link.LinkStates;
import copydesk.publish.clean.WebAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every hostile text as the target of a hyperlink: a state, and nothing unsafe passed on.
 */
class HostileLinksTests {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "https://www.herald.example/2025/quay")
    void passNothingUnsafeOn(@Nullable String page) {
        List<String> targets = new ArrayList<>(HostileSets.payloads());
        HostileSets.archived().forEach((file) -> targets.add(new String(file.content(), StandardCharsets.UTF_8)));

        List<LinkState> states = LinkStates.of(article(page, targets));

        assertThat(states).hasSameSizeAs(targets).hasSizeGreaterThan(8_000);
        assertThat(states).allMatch((state) -> state.linkClass() != null);
        assertThat(states).extracting(LinkState::href).filteredOn((href) -> href != null).allSatisfy((href) -> {
            URI uri = URI.create(href);
            assertThat(uri.getScheme()).isIn("http", "https");
            assertThat(uri.getRawUserInfo()).isNull();
            assertThat(uri.getRawAuthority()).matches("[a-z0-9_.-]+(?::[0-9]{1,5})?|\\[[0-9a-f:]+](?::[0-9]{1,5})?");
            assertThat(WebAddress.of(href)).contains(href);
        });
    }

    @Test
    void leadIntoNoPrivateNetwork() {
        List<String> targets = HostileSets.payloads("ssrf-req-filter");

        List<String> passed = LinkStates.of(article(null, targets))
            .stream()
            .flatMap((state) -> Stream.ofNullable(state.href()))
            .map((href) -> URI.create(href).getHost())
            .distinct()
            .toList();

        assertThat(targets).hasSizeGreaterThan(40);
        assertThat(passed).allMatch((host) -> host.matches(".*\\.(?:me|com|net|io)"));
    }

    private static Article article(@Nullable String page, List<String> targets) {
        List<Link> links = new ArrayList<>();
        for (String target : targets) {
            links.add(new Link("l" + (links.size() + 1), LinkKind.INLINE, 0, 0, 1, "a", target));
        }
        Origin origin = new Origin("hostile", "hostile/a", "a", Form.PAGE, "sha256:00", null);
        return new Article("urn:uuid:00000000-0000-5000-8000-000000000000", 1, origin, page, "en", "a", List.of(),
                List.of(new Block(BlockRole.PARAGRAPH, "a", List.of())), links, List.of(), List.of(), List.of(), null,
                null, List.of(), null);
    }

}
