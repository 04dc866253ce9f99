package copydesk.publish.stream;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import copydesk.contract.Headers;
import copydesk.contract.annotation.Relation;
import copydesk.contract.news.Concept;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.NewsSubject;
import copydesk.publish.ninjs.Documents;
import org.jspecify.annotations.Nullable;

/**
 * What consumers route by without reading the value: codes and addresses, never words of
 * an article, and no header longer than {@value #LONGEST} characters.
 */
final class RoutingHeaders {

    private static final int LONGEST = 1000;

    private static final String KILL_URGENCY = "1";

    private static final String USUAL_URGENCY = "4";

    private RoutingHeaders() {
    }

    /** A kill concerns everybody, so it has nothing to be filtered by. */
    static Map<String, String> ofKill() {
        return Map.of(Headers.ARTICLE_URGENCY, KILL_URGENCY);
    }

    /** The headers of a version; one that would be empty is left out. */
    static Map<String, String> of(Documents documents) {
        NewsItem item = documents.item();
        Map<String, String> headers = new LinkedHashMap<>();
        put(headers, Headers.ARTICLE_SUBJECTS, ",", subjects(item.subjects()));
        put(headers, Headers.ARTICLE_PLACES, " ", places(item.places()));
        put(headers, Headers.ARTICLE_LANGUAGE, "", List.of(String.valueOf(item.language())));
        put(headers, Headers.ARTICLE_SOURCE, "", List.of(ascii(documents.annotations().provenance().sourceId())));
        Integer urgency = item.urgency();
        headers.put(Headers.ARTICLE_URGENCY, (urgency != null) ? urgency.toString() : USUAL_URGENCY);
        return headers;
    }

    // whole codes only: half a code would be another
    private static void put(Map<String, String> headers, String name, String separator, List<String> codes) {
        StringBuilder value = new StringBuilder();
        for (String code : codes) {
            if (value.length() + separator.length() + code.length() <= LONGEST) {
                value.append(value.isEmpty() ? "" : separator).append(code);
            }
        }
        if (!value.isEmpty()) {
            headers.put(name, value.toString());
        }
    }

    private static List<String> subjects(@Nullable List<NewsSubject> subjects) {
        return ((subjects != null) ? subjects : List.<NewsSubject>of()).stream()
            .map((subject) -> subject.uri().substring(subject.uri().lastIndexOf('/') + 1))
            .filter((code) -> code.matches("[0-9]{8}"))
            .toList();
    }

    private static List<String> places(@Nullable List<Concept> places) {
        List<Concept> known = new ArrayList<>((places != null) ? places : List.of());
        known.sort(Comparator.comparing((place) -> !place.rel().equals(Relation.ABOUT.code())));
        return known.stream().map(Concept::uri).filter(Objects::nonNull).distinct().toList();
    }

    private static String ascii(String text) {
        StringBuilder ascii = new StringBuilder();
        for (byte part : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = part > ' ' && part < 0x7f && part != '%';
            ascii.append(plain ? String.valueOf((char) part) : "%%%02X".formatted(part));
        }
        return ascii.toString();
    }

}
