package copydesk.benchmarks.fetch;

import java.util.stream.LongStream;

import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WorkerRunTests {

    @Test
    void requestsArticlesThatAreOffered() {
        FetchRequest request = WorkerRun.request("host-7.example", 8080, 17);

        assertThat(request.url()).isEqualTo("http://host-7.example:8080/news/17.html");
        assertThat(request.purpose()).isEqualTo(FetchPurpose.ARTICLE);
        assertThat(request.offer()).isTrue();
    }

    @Test
    void knowsTheLastVersionOfEveryFourth() {
        assertThat(LongStream.range(0, 9)
            .filter((number) -> WorkerRun.request("host-7.example", 80, number).etag() != null)
            .boxed()).containsExactly(3L, 7L);
    }

}
