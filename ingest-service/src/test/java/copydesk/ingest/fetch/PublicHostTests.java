package copydesk.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

import copydesk.ingest.address.Destinations;
import copydesk.ingest.address.WebUrl;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is on the public internet is never blocked. */
class PublicHostTests {

    private static final List<String> WORDS = List.of("news", "www.the-daily", "m.9news", "24.hours", "a--b", "x_y",
            "localhost-news", "internal-affairs", "127-0-0-1", "10", "0x", "e1.e2.e3.e4", "nachrichten.zürich",
            "новости", "新闻", "خبر", "xn--zrich-kva", "metadata", "router", "private", "ip6.news", "deadbeef");

    private static final List<String> ENDINGS = List.of("com", "org", "co.uk", "de", "news", "info", "рф", "中国", "int",
            "museum", "io", "tv", "gov.au", "xn--p1ai", "local-paper.example");

    private static final String[] PUBLIC = { "1.1.1.1", "8.8.8.8", "93.184.215.14", "100.63.255.255", "100.128.0.0",
            "126.255.255.255", "128.0.0.0", "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0",
            "192.0.1.0", "192.0.3.0", "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0", "198.51.99.255",
            "203.0.114.0", "223.255.255.255", "2001:4860:4860:0:0:0:0:8888", "2606:4700:0:0:0:0:0:1111",
            "2a00:1450:4001:800:0:0:0:200e" };

    @Test
    void isTakenByNameAndByAddress() throws UnknownHostException {
        List<String> urls = urls();

        for (int i = 0; i < urls.size(); i++) {
            InetAddress address = InetAddress.getByName(PUBLIC[i % PUBLIC.length]);
            Destinations destinations = new Destinations(List.of(), List.of(), (host) -> new InetAddress[] { address });
            WebUrl url = WebUrl.of(urls.get(i));

            assertThat(destinations.resolve(url.host(), url.port())).as(urls.get(i)).hasSize(1);
        }
        assertThat(urls).hasSizeGreaterThan(500);
    }

    private static List<String> urls() {
        List<String> urls = new ArrayList<>();
        for (String ending : ENDINGS) {
            for (String word : WORDS) {
                urls.add("https://" + word + "." + ending + "/2026/06/ferry?id=1");
                urls.add("http://" + word.replace(".", "") + "2." + ending);
            }
        }
        for (String address : PUBLIC) {
            urls.add("https://" + (address.contains(":") ? "[" + address + "]" : address) + "/feed.xml");
        }
        return urls;
    }

}
