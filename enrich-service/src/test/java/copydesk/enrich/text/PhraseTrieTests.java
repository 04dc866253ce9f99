package copydesk.enrich.text;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PhraseTrieTests {

    private final PhraseTrie<String> trie = new PhraseTrie<>();

    PhraseTrieTests() {
        this.trie.add(List.of("New", "York"), "city");
        this.trie.add(List.of("New", "York", "Times"), "paper");
        this.trie.add(List.of("York"), "town");
    }

    @Test
    void longestPhraseWins() {
        assertThat(longest(1, "the", "New", "York", "Times", "said")).isEqualTo(new PhraseTrie.Match<>("paper", 4));
    }

    @Test
    void fallsBackToShorterPhrase() {
        assertThat(longest(0, "New", "York", "Post")).isEqualTo(new PhraseTrie.Match<>("city", 2));
        assertThat(longest(1, "New", "York")).isEqualTo(new PhraseTrie.Match<>("town", 2));
    }

    @Test
    void beginningOfAPhraseIsNoPhrase() {
        assertThat(longest(0, "New", "Delhi")).isNull();
        assertThat(longest(0, "New")).isNull();
    }

    @Test
    void firstMeaningStays() {
        this.trie.add(List.of("York"), "duke");

        assertThat(longest(0, "York")).isEqualTo(new PhraseTrie.Match<>("town", 1));
    }

    private PhraseTrie.@org.jspecify.annotations.Nullable Match<String> longest(int from, String... words) {
        return this.trie.longest(words, from);
    }

}
