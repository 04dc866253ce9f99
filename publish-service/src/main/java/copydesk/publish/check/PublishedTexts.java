package copydesk.publish.check;

import java.util.List;

import copydesk.contract.news.Body;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.Text;

/** The texts of a ninjs document that annotations point into. */
final class PublishedTexts {

    private PublishedTexts() {
    }

    static String headline(NewsItem item) {
        List<Text> headlines = item.headlines();
        return (headlines == null || headlines.isEmpty()) ? "" : headlines.get(0).value();
    }

    static String plainBody(NewsItem item) {
        return body(item, 0);
    }

    static String xhtmlBody(NewsItem item) {
        return body(item, 1);
    }

    private static String body(NewsItem item, int index) {
        List<Body> bodies = item.bodies();
        return (bodies == null || bodies.size() <= index) ? "" : bodies.get(index).value();
    }

}
