package copydesk.console.story;

import copydesk.contract.annotation.Subject;

/**
 * A media topic of an article.
 *
 * @param name its English name
 * @param level 1 for the topics at the top
 * @param percent how sure it is, 0 to 100
 */
public record StorySubject(String name, int level, int percent) {

    static StorySubject of(Subject subject) {
        return new StorySubject(subject.name(), subject.level(), (int) Math.round(subject.confidence() * 100));
    }

}
