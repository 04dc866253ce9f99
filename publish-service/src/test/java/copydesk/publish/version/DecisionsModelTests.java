package copydesk.publish.version;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import copydesk.contract.Json;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.LinkKind;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.command.EditorDecision;
import copydesk.contract.command.TagKind;
import copydesk.contract.news.Concept;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.PublishedMention;
import copydesk.contract.news.Selector;
import copydesk.contract.relation.ArticleRelations;
import copydesk.contract.relation.HealedLink;
import copydesk.publish.check.CheckSettings;
import copydesk.publish.check.DocumentCheck;
import copydesk.publish.clean.ArticleDraft;
import copydesk.publish.edit.Decided;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random decisions, re-enrichments, revisions, relations and restarts: whatever comes,
 * the last published version follows every decision that counts.
 */
class DecisionsModelTests {

    private static final int ROUNDS = 200;

    // a range that once found a pin that lost what an earlier decision had made of its
    // tag
    private static final int FIRST_SEED = 800;

    private static final int STEPS = 12;

    private static final List<String> NAMES = List.of("Ida Voss", "Norhavn", "Norhavn Board", "Tom 🌉 Ek", "Voss");

    private static final Map<String, TagKind> KINDS = Map.of("Ida Voss", TagKind.PERSON, "Norhavn", TagKind.PLACE,
            "Norhavn Board", TagKind.ORGANISATION, "Tom 🌉 Ek", TagKind.PERSON, "Voss", TagKind.EVENT);

    private static final List<String> SENTENCES = List.of("The 🌉 bridge in Norhavn has reopened, Ida Voss said.",
            "Norhavn Board and Norhavn agree: Voss, not Vossberg.", "Tom 🌉 Ek thanks Ida Voss of the Norhavn Board.",
            "Nobody is named here.");

    private static final List<String> WORDS = List.of("reopened", "agree", "thanks", "named", "missing");

    private final Desk desk = new Desk(new DocumentCheck(CheckSettings.ofTopics()));

    @Test
    void followsEveryDecisionInTheLastVersion() {
        int versions = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            versions += new Round(FIRST_SEED + seed).play();
        }

        assertThat(versions).isGreaterThan(ROUNDS * 3);
    }

    private final class Round {

        private final Random random;

        private final int seed;

        private final Map<String, Command> counting = new LinkedHashMap<>();

        private final Map<String, String> pinned = new LinkedHashMap<>();

        private final List<String> notes = new ArrayList<>();

        private @Nullable ArticleState state;

        private Decision.@Nullable Publish last;

        private int revision = 1;

        private int generation;

        private int commands;

        private int versions;

        Round(int seed) {
            this.seed = seed;
            this.random = new Random(seed);
        }

        int play() {
            for (int i = 0; i < STEPS; i++) {
                take(step());
                if (this.last != null) {
                    check(this.last);
                }
            }
            return this.versions;
        }

        private Decision step() {
            int choice = this.random.nextInt(10);
            if (choice < 5) {
                return DecisionsModelTests.this.desk.obey(this.state, command(), Decided.AT, Decided.AT);
            }
            return (choice == 9) ? relate() : enrich(choice);
        }

        private Decision relate() {
            HealedLink healed = new HealedLink(any(WORDS), "urn:uuid:0f1b8f6e-5d3c-5b0a-9c55-0a1b2c3d4e5f",
                    "https://example.org/found", "title:exact", 0.97);
            return DecisionsModelTests.this.desk.relate(this.state,
                    new ArticleRelations(ArticleDraft.URI, List.of(healed), List.of()), Decided.AT);
        }

        private Decision enrich(int choice) {
            this.revision += (choice < 7) ? 1 : 0;
            this.generation++;
            ArticleDraft draft = draft(new Random(this.seed * 31L + this.revision));
            return DecisionsModelTests.this.desk.consider(this.state, draft.build(), Instant.EPOCH);
        }

        // the text of a revision is the same each time; what is found in it is not
        private ArticleDraft draft(Random text) {
            ArticleDraft draft = new ArticleDraft().revision(this.revision).generation(this.generation);
            List<String> found = NAMES.stream().filter((name) -> this.random.nextInt(3) > 0).toList();
            found.forEach((name) -> draft.entity("x:" + NAMES.indexOf(name), entityKind(name), name, Relation.MENTIONS,
                    uri(name, this.random.nextInt(3))));
            String headline = any(SENTENCES, text);
            draft.headline(headline);
            block(draft, BlockRole.HEADLINE, headline, found, text);
            for (int i = 1 + text.nextInt(3); i > 0; i--) {
                block(draft, BlockRole.PARAGRAPH, any(SENTENCES, text), found, text);
            }
            return draft;
        }

        private void block(ArticleDraft draft, BlockRole role, String sentence, List<String> found, Random text) {
            draft.block(role, sentence);
            found.stream()
                .filter((name) -> sentence.contains(name) && this.random.nextBoolean())
                .forEach((name) -> draft.mention("x:" + NAMES.indexOf(name), name));
            if (role == BlockRole.PARAGRAPH) {
                WORDS.stream()
                    .filter(sentence::contains)
                    .forEach((word) -> draft.link(LinkKind.INLINE, word,
                            text.nextBoolean() ? LinkStatus.RESOLVED : LinkStatus.LOST, "https://example.org/source"));
            }
        }

        private Command command() {
            String name = any(NAMES);
            TagKind kind = KINDS.getOrDefault(name, TagKind.EVENT);
            String uri = uri(name, this.random.nextInt(2));
            String id = "c" + this.commands++;
            return switch (this.random.nextInt(8)) {
                case 0, 1 -> counts("tag " + name, Decided.named(id, Decided.add(kind, name, uri)));
                case 2, 3 ->
                    counts("tag " + name, Decided.named(id, Decided.remove(kind, name.toLowerCase(Locale.ROOT), uri)));
                case 4 -> counts("tag " + name, Decided.named(id, Decided.pin(kind, name, uri)));
                case 5 -> counts("link", Decided.named(id,
                        Decided.link(any(WORDS), this.random.nextBoolean() ? "https://example.org/" + id : null)));
                case 6 -> counts("headline", Decided.named(id,
                        Decided.headline(this.random.nextInt(3) > 0 ? any(SENTENCES) + " " + id : null)));
                default -> counts(id, Decided.named(id, Decided.correct("Note " + id + ".")));
            };
        }

        private Command counts(String about, Command command) {
            String key = (command.link() != null) ? about + command.link().text() : about;
            this.counting.remove(key);
            this.counting.put(key, command);
            this.pinned.remove(key);
            if (command.command() == CommandKind.CORRECT) {
                this.notes.add(String.valueOf(command.note()));
            }
            return command;
        }

        private void take(Decision decision) {
            ArticleState next = decision.next();
            if (decision instanceof Decision.Publish publish) {
                this.last = publish;
                this.versions++;
                assertThat(publish.annotations().decisions()).as(told())
                    .extracting(EditorDecision::command)
                    .containsExactlyElementsOf(expected());
            }
            assertThat(decision).as(told()).isNotInstanceOfAny(Decision.Quarantined.class, Decision.Refused.class);
            if (next != null) {
                this.state = Json.read(Json.write(next), ArticleState.class);
            }
        }

        private List<String> expected() {
            return this.counting.values()
                .stream()
                .filter((command) -> command.command() != CommandKind.FIX_HEADLINE || command.headline() != null)
                .map(Command::id)
                .toList();
        }

        private void check(Decision.Publish out) {
            this.counting.forEach((key, command) -> {
                switch (command.command()) {
                    case ADD_TAG -> assertThat(concepts(out.item())).as(told())
                        .anyMatch((concept) -> isNamed(concept, command)
                                && (uri(command) == null || uri(command).equals(concept.uri())));
                    case REMOVE_TAG -> assertThat(concepts(out.item())).as(told())
                        .noneMatch((concept) -> isNamed(concept, command) && (uri(command) == null
                                || concept.uri() == null || uri(command).equals(concept.uri())));
                    case PIN_TAG -> checkPin(key, command, out);
                    case SET_LINK -> assertThat(out.annotations().links()).as(told())
                        .filteredOn((link) -> link.text().equals(command.link().text()))
                        .allMatch((link) -> link.status() == LinkStatus.EDITED
                                && String.valueOf(link.href()).equals(String.valueOf(command.link().href())));
                    case FIX_HEADLINE -> assertThat(out.item().title()).as(told())
                        .matches((title) -> command.headline() == null || title.equals(command.headline()));
                    default -> assertThat(out.item().edNote()).as(told()).contains(command.note());
                }
            });
            checkPlaces(out);
        }

        // from the first version on that has it; one without an identity may get one
        private void checkPin(String key, Command command, Decision.Publish out) {
            String before = this.pinned.get(key);
            List<Concept> found = concepts(out.item()).stream()
                .filter((concept) -> isNamed(concept, command))
                .filter((concept) -> before != null || uri(command) == null || concept.uri() == null
                        || uri(command).equals(concept.uri()))
                .toList();
            if (before != null) {
                assertThat(found).as(told())
                    .anyMatch((concept) -> before.equals("null") || before.equals(concept.uri()));
            }
            else if (!found.isEmpty() && out.annotations()
                .decisions()
                .stream()
                .anyMatch((decision) -> decision.command().equals(command.id()))) {
                this.pinned.put(key, String.valueOf((uri(command) != null) ? uri(command) : found.get(0).uri()));
            }
        }

        private void checkPlaces(Decision.Publish out) {
            String body = out.item().bodies().get(0).value();
            for (PublishedMention mention : out.annotations().mentions()) {
                Selector place = mention.selector();
                String text = place.target().equals("bodies[0]") ? body : out.item().title();
                int[] words = text.codePoints().skip(place.start()).limit(place.end() - place.start()).toArray();
                assertThat(new String(words, 0, words.length)).as(told()).isEqualTo(place.exact());
                assertThat(out.annotations().entities()).as(told())
                    .anyMatch((entity) -> entity.id().equals(mention.entity()));
            }
        }

        private String told() {
            return "round " + this.seed;
        }

        private static List<Concept> concepts(NewsItem item) {
            return Stream.of(item.people(), item.organisations(), item.places(), item.events())
                .flatMap(List::stream)
                .toList();
        }

        private static boolean isNamed(Concept concept, Command command) {
            return concept.name().equalsIgnoreCase(command.tag().name());
        }

        private static @Nullable String uri(Command command) {
            return command.tag().uri();
        }

        private static EntityKind entityKind(String name) {
            return EntityKind.valueOf(KINDS.getOrDefault(name, TagKind.EVENT).name());
        }

        // none, the right one, or one that only enrichment takes for it
        private static @Nullable String uri(String name, int which) {
            return (which == 0) ? null : "https://example.org/id/" + NAMES.indexOf(name) + "-" + which;
        }

        private String any(List<String> all) {
            return any(all, this.random);
        }

        private static String any(List<String> all, Random from) {
            return all.get(from.nextInt(all.size()));
        }

    }

}
