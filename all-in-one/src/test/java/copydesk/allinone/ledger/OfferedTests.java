package copydesk.allinone.ledger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OfferedTests {

    @Test
    void hasTheFileNameOfItsPlace() {
        assertThat(new Offered("1", "samples/1-articles/ferry.txt").fileName()).isEqualTo("ferry.txt");
        assertThat(new Offered("1", "ferry.txt").fileName()).isEqualTo("ferry.txt");
        assertThat(new Offered("1", "https://example.com/news/ferry/?page=1#top").fileName()).isEqualTo("ferry");
    }

}
