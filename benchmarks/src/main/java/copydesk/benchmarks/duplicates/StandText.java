package copydesk.benchmarks.duplicates;

import java.util.List;

/**
 * A text as an outlet prints it.
 *
 * @param id its name
 * @param story which story it is a copy of; texts of one story are near duplicates
 * @param kind how it was changed
 * @param paragraphs its words
 */
record StandText(String id, String story, String kind, List<String> paragraphs) {

    StandText {
        paragraphs = List.copyOf(paragraphs);
    }

    String body() {
        return String.join("\n\n", this.paragraphs);
    }

}
