package copydesk.ingest.feed;

import copydesk.ingest.feed.xml.Place;
import org.jspecify.annotations.Nullable;

/** Reads an element that names someone, by elements of its own or in one line. */
final class PeopleReader {

    private PeopleReader() {
    }

    static Person read(Place place, Person.Role role) {
        if (place.element().childrenSize() == 0) {
            return Person.inLine(role, place.words());
        }
        String name = null;
        String email = null;
        String url = null;
        for (Place child : place.children()) {
            String words = child.words();
            switch (child.name()) {
                case "name", "itunes:name", "foaf:name", "title" -> name = first(name, words);
                case "email", "itunes:email" -> email = first(email, words);
                case "uri", "url", "homepage" -> url = first(url, address(child));
                default -> {
                    // nothing that says who it is
                }
            }
        }
        if (name == null && email == null && url == null) {
            return Person.inLine(role, place.words());
        }
        Person inName = Person.inLine(role, (name != null) ? name : "");
        return new Person(role, (email != null) ? name : inName.name(), (email != null) ? email : inName.email(), url);
    }

    private static String address(Place place) {
        return copydesk.ingest.feed.xml.Reference.resolve(place.base(), place.words());
    }

    private static @Nullable String first(@Nullable String before, String found) {
        return (before != null || found.isEmpty()) ? before : found;
    }

}
