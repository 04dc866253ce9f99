package copydesk.enrich.link;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SocialNetworksTests {

    @ParameterizedTest
    @ValueSource(strings = { "https://www.facebook.com/harbour", "https://de-de.facebook.com/harbour",
            "https://M.FACEBOOK.COM/harbour", "https://x.com/harbour/status/1", "https://youtu.be/abc",
            "https://www.youtube.com/watch?v=1", "https://www.youtube.com/@harbour", "https://harbour.t.me/",
            "https://t.me/harbour", "https://bsky.app/profile/a.example", "https://www.threads.net/@harbour",
            "https://social.example/@alice", "https://social.example/@alice/109", "https://social.example/@a@b.example",
            "https://social.example/users/alice/statuses/1", "https://social.example/share?text=a",
            "https://social.example/share?a=1&url=b", "https://social.example/web/@alice/" })
    void haveProfilesPostsAndForms(String address) {
        assertThat(WebUrl.parse(address)).get().matches(SocialNetworks::have);
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://www.facebook.com./harbour", "https://x.com./harbour/status/1",
            "https://harbour.t.me./" })
    void areTheSameWithADotAtTheEndOfTheirHost(String address) {
        assertThat(WebUrl.parse(address)).get().matches(SocialNetworks::have);
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://www.facebook.com/", "https://www.facebook.com/privacy/policy",
            "https://www.facebook.com/Privacy", "https://notfacebook.com/harbour",
            "https://facebook.com.evil.example/a", "https://x.com/tos", "https://www.youtube.com/about",
            "https://t.me/", "https://whatsapp.com/legal", "https://social.example/@", "https://social.example/@alice@",
            "https://social.example/@alice/a", "https://social.example/a/@alice", "https://social.example/share",
            "https://social.example/share?context=a", "https://social.example/users/alice", "https://social.example/" })
    void haveNoOtherPages(String address) {
        assertThat(WebUrl.parse(address)).get().matches((url) -> !SocialNetworks.have(url));
    }

    @ParameterizedTest
    @ValueSource(strings = { "whatsapp", "tg", "fb-messenger", "threema", "sgnl" })
    void openTheirApps(String scheme) {
        assertThat(SocialNetworks.open(scheme)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "https", "mailto", "tel", "whatsapp:", "javascript" })
    void openNothingElse(String scheme) {
        assertThat(SocialNetworks.open(scheme)).isFalse();
    }

}
