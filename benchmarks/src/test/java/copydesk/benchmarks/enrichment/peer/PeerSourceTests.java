package copydesk.benchmarks.enrichment.peer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PeerSourceTests {

    // what is under the GPL must not get here by itself
    @Test
    void findsNoneInTheDefaultBuild() {
        assertThat(PeerSource.all(true)).isEmpty();
        assertThat(PeerSource.class.getResource("/edu/stanford/nlp/pipeline/StanfordCoreNLP.class")).isNull();
    }

}
