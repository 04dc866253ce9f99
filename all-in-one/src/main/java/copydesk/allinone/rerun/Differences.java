package copydesk.allinone.rerun;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import copydesk.contract.news.Body;
import copydesk.contract.news.Concept;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.NewsSubject;
import org.jspecify.annotations.Nullable;

/**
 * Tells what two documents of one article have apart. Versions and times do not count.
 */
final class Differences {

    private Differences() {
    }

    static Difference between(NewsItem now, NewsItem then) {
        Set<String> before = tags(now);
        Set<String> after = tags(then);
        List<String> body = paragraphs(now);
        List<String> newBody = paragraphs(then);
        String headline = headline(now);
        String newHeadline = headline(then);
        return new Difference(now.uri(), headline, headline.equals(newHeadline) ? null : newHeadline,
                without(body, newBody), without(newBody, body), without(before, after), without(after, before),
                other(now, then));
    }

    private static String headline(NewsItem item) {
        return (item.headlines() != null && !item.headlines().isEmpty()) ? item.headlines().get(0).value() : "";
    }

    private static List<String> paragraphs(NewsItem item) {
        List<Body> bodies = item.bodies();
        return (bodies == null || bodies.isEmpty()) ? List.of() : Arrays.asList(bodies.get(0).value().split("\n+"));
    }

    private static Set<String> tags(NewsItem item) {
        Set<String> tags = new LinkedHashSet<>();
        name(tags, "person", item.people());
        name(tags, "organisation", item.organisations());
        name(tags, "place", item.places());
        name(tags, "event", item.events());
        List<NewsSubject> subjects = item.subjects();
        if (subjects != null) {
            subjects.forEach((subject) -> tags.add("subject " + subject.name()));
        }
        return tags;
    }

    private static void name(Set<String> tags, String kind, @Nullable List<Concept> concepts) {
        if (concepts != null) {
            concepts.forEach((concept) -> tags.add(kind + " " + concept.name()));
        }
    }

    private static List<String> without(Iterable<String> all, Iterable<String> others) {
        Set<String> left = new LinkedHashSet<>();
        all.forEach(left::add);
        others.forEach(left::remove);
        return new ArrayList<>(left);
    }

    private static List<String> other(NewsItem now, NewsItem then) {
        Map<String, @Nullable Object> before = fields(now);
        Map<String, @Nullable Object> after = fields(then);
        return before.keySet().stream().filter((name) -> !Objects.equals(before.get(name), after.get(name))).toList();
    }

    private static Map<String, @Nullable Object> fields(NewsItem item) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("pubStatus", item.pubStatus());
        fields.put("language", item.language());
        fields.put("by", item.by());
        fields.put("contentCreated", item.contentCreated());
        fields.put("copyrightHolder", item.copyrightHolder());
        fields.put("descriptions", item.descriptions());
        fields.put("markup", markup(item));
        fields.put("infoSources", item.infoSources());
        fields.put("associations", item.associations());
        return fields;
    }

    private static @Nullable String markup(NewsItem item) {
        List<Body> bodies = item.bodies();
        return (bodies == null || bodies.size() < 2) ? null : bodies.get(1).value();
    }

}
