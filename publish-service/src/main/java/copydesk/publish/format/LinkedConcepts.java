package copydesk.publish.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import copydesk.contract.annotation.Relation;
import copydesk.contract.jsonld.LinkedThing;
import copydesk.contract.news.ArticleAnnotations;
import copydesk.contract.news.Concept;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.PublishedPlace;
import org.jspecify.annotations.Nullable;

/** Whom and what a version names, as schema.org has it. */
final class LinkedConcepts {

    static final String PERSON = "Person";

    static final String ORGANIZATION = "Organization";

    private static final String PLACE = "Place";

    private final NewsItem item;

    private final ArticleAnnotations annotations;

    LinkedConcepts(NewsItem item, ArticleAnnotations annotations) {
        this.item = item;
        this.annotations = annotations;
    }

    /** Topics first, the main one before the others. */
    List<LinkedThing> about() {
        Stream<LinkedThing> topics = LinkedArticleWriter.list(this.item.subjects())
            .stream()
            .map((subject) -> new LinkedThing("DefinedTerm", subject.name(), subject.uri()));
        return Stream.concat(topics, things((concept) -> concept.rel().equals(Relation.ABOUT.code()))).toList();
    }

    List<LinkedThing> mentions() {
        return things((concept) -> !concept.rel().equals(Relation.ABOUT.code())).toList();
    }

    /** The dateline's place, with its identity if it is a place of the article. */
    @Nullable LinkedThing locationCreated() {
        String located = this.item.located();
        PublishedPlace place = this.annotations.located();
        if (located == null || place == null) {
            return null;
        }
        Optional<Concept> known = LinkedArticleWriter.list(this.item.places())
            .stream()
            .filter((concept) -> concept.literal().equals(place.entity()))
            .findFirst();
        return new LinkedThing(PLACE, located, known.map(Concept::uri).orElse(null));
    }

    private Stream<LinkedThing> things(Predicate<Concept> which) {
        return Stream
            .of(kind(PERSON, this.item.people(), which), kind(ORGANIZATION, this.item.organisations(), which),
                    kind(PLACE, this.item.places(), which), kind("Event", this.item.events(), which),
                    kind("Thing", this.item.objects(), which))
            .flatMap((things) -> things);
    }

    private static Stream<LinkedThing> kind(String type, @Nullable List<Concept> concepts, Predicate<Concept> which) {
        return LinkedArticleWriter.list(concepts)
            .stream()
            .filter(which)
            .map((concept) -> new LinkedThing(type, concept.name(), concept.uri()));
    }

}
