package copydesk.console.story;

import java.util.List;

import copydesk.contract.command.EditorDecision;
import org.jspecify.annotations.Nullable;

/**
 * What was found in an article version.
 *
 * @param complete whether the annotations of this very version are there
 * @param published the source's date, never more exact than the source; null if it gives
 * none
 * @param tags who and what is named
 * @param mentions where
 * @param links every hyperlink of the source
 * @param issues doubts about the source
 * @param quotes who says what
 * @param values dates and amounts, each once
 * @param copies the same text in other outlets
 * @param subjects what it is about, the main topic first
 * @param keywords what tells it from others
 * @param decisions what editors decided about it, in the order given
 */
public record Notes(boolean complete, @Nullable String published, List<StoryTag> tags, List<StoryMention> mentions,
        List<StoryLink> links, List<StoryIssue> issues, List<StoryQuote> quotes, List<StoryValue> values,
        List<StoryCopy> copies, List<StorySubject> subjects, List<String> keywords, List<EditorDecision> decisions) {

    static final Notes NONE = new Notes(false, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), List.of());

    public Notes {
        tags = List.copyOf(tags);
        mentions = List.copyOf(mentions);
        links = List.copyOf(links);
        issues = List.copyOf(issues);
        quotes = List.copyOf(quotes);
        values = List.copyOf(values);
        copies = List.copyOf(copies);
        subjects = List.copyOf(subjects);
        keywords = List.copyOf(keywords);
        decisions = List.copyOf(decisions);
    }

}
