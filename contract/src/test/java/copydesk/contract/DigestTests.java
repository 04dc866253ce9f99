package copydesk.contract;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class DigestTests {

    @Test
    void givesTheKnownDigestOfNoBytes() {
        assertThat(Digest.text(new byte[0]))
            .isEqualTo("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void givesTheKnownDigestOfAbc() {
        assertThat(Digest.text("abc".getBytes(StandardCharsets.UTF_8)))
            .isEqualTo("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void givesThirtyTwoBytes() {
        assertThat(Digest.sha256(new byte[] { 1, 2, 3 })).hasSize(32);
    }

    @Test
    void namesTheAlgorithmAPlatformLacks() {
        assertThatIllegalStateException().isThrownBy(() -> Digest.algorithm("SHA-0"))
            .withMessage("Every Java platform has SHA-0");
    }

}
