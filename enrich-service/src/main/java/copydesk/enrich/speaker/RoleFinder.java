package copydesk.enrich.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.PersonRole;
import copydesk.contract.article.BlockRole;
import copydesk.enrich.sentence.Item;
import copydesk.enrich.sentence.Paragraph;
import copydesk.enrich.sentence.Paragraphs;
import copydesk.enrich.sentence.QuoteWords;
import copydesk.enrich.sentence.Sentence;
import copydesk.enrich.text.ArticleText;
import copydesk.enrich.text.TextBlock;

/**
 * Finds the titles, offices and occupations that headline and body print beside the names
 * of persons. Needs the entities and mentions of the article. Thread-safe.
 */
public final class RoleFinder {

    private final Map<String, QuoteWords> languages = QuoteWords.standard();

    private final int limit;

    /**
     * A finder.
     * @param limit how many roles of an article are kept
     */
    public RoleFinder(int limit) {
        this.limit = limit;
    }

    /** The roles of an article in the order of the names they stand beside. */
    public List<PersonRole> find(ArticleText text, String language, List<Entity> entities, List<Mention> mentions) {
        List<TextBlock> blocks = text.blocks()
            .stream()
            .filter((block) -> block.role().isBody() || block.role() == BlockRole.HEADLINE)
            .toList();
        List<PersonRole> roles = new ArrayList<>();
        for (Paragraph paragraph : Paragraphs.of(blocks, QuoteWords.of(this.languages, language), entities, mentions)) {
            paragraph.sentences().forEach((sentence) -> read(sentence, roles));
        }
        return roles;
    }

    private void read(Sentence sentence, List<PersonRole> roles) {
        TitleReader titles = new TitleReader(sentence, RoleWords.STANDARD);
        AppositionReader appositions = new AppositionReader(sentence, RoleWords.STANDARD);
        for (int at = 0; at < sentence.size() && roles.size() < this.limit; at++) {
            Item item = sentence.at(at);
            Entity person = item.entity();
            if (person != null && item.isPerson()) {
                Stream.concat(titles.before(at).stream(), appositions.after(at).stream())
                    .limit(this.limit - roles.size())
                    .forEach((found) -> roles.add(role(sentence, person, found)));
            }
        }
    }

    private static PersonRole role(Sentence sentence, Entity person, FoundRole found) {
        TextBlock block = sentence.block();
        int first = sentence.at(found.from()).from();
        int last = sentence.at(found.to() - 1).to() - 1;
        return new PersonRole(person.id(), block.index(), block.tokens().get(first).start(),
                block.tokens().get(last).end(), Sentence.text(block, first, last + 1), found.evidence(),
                found.confidence());
    }

}
