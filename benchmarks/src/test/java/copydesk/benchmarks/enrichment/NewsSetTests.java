package copydesk.benchmarks.enrichment;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import copydesk.benchmarks.enrichment.gold.GoldArticle;
import copydesk.benchmarks.enrichment.gold.GoldEntity;
import copydesk.benchmarks.enrichment.gold.GoldLink;
import copydesk.benchmarks.enrichment.gold.GoldMention;
import copydesk.benchmarks.enrichment.gold.GoldQuote;
import copydesk.benchmarks.enrichment.gold.NewsFolder;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.LinkClass;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Is the news set of one piece? Nobody can check here whether it is right, only that
 * nothing in it contradicts the rest of it.
 */
class NewsSetTests {

    private static final Set<String> GENRES = Set.of("wire", "politics", "diplomacy", "war", "economy", "markets",
            "courts", "crime", "science", "health", "climate", "local", "sport", "culture", "obituary", "q-and-a",
            "live", "correction", "opinion");

    private static final Set<BlockRole> ANNOTATED = Set.of(BlockRole.HEADLINE, BlockRole.STANDFIRST,
            BlockRole.PARAGRAPH, BlockRole.HEADING, BlockRole.LIST_ITEM, BlockRole.QUOTE, BlockRole.CAPTION);

    private static final Pattern OPENING = Pattern.compile("[\"'“‘«„].*", Pattern.DOTALL);

    // the state and the country
    private static final Set<String> HOMONYMS = Set.of("Georgia");

    private static List<GoldArticle> articles = List.of();

    @BeforeAll
    static void read() throws Exception {
        Path folder = Stream.of("news", "benchmarks/news")
            .map(Path::of)
            .filter(Files::isDirectory)
            .findFirst()
            .orElseThrow();
        articles = NewsFolder.read(folder);
    }

    @Test
    void isLargeEnough() {
        NewsCounts counts = NewsCounts.of(articles);

        assertThat(counts.articles()).isGreaterThanOrEqualTo(60);
        assertThat(counts.mentions())
            .containsOnlyKeys(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.EVENT)
            .allSatisfy((kind, count) -> assertThat(count).isGreaterThanOrEqualTo(50));
        assertThat(counts.quotes()).isGreaterThanOrEqualTo(200);
        assertThat(counts.links()).isGreaterThanOrEqualTo(100);
    }

    @Test
    void coversAllGenresSubjectsAndClassesOfLinks() {
        assertThat(articles).extracting(GoldArticle::genre).containsAll(GENRES);
        assertThat(articles.stream().flatMap((article) -> article.subjects().stream()).distinct()).hasSize(17);
        assertThat(articles.stream().flatMap((article) -> article.links().stream()).map(GoldLink::kind))
            .containsAll(EnumSet.complementOf(EnumSet.of(LinkClass.OTHER)));
    }

    @Test
    void hasHeadersThatSayWhatIsAllowed() {
        assertThat(articles).allSatisfy((article) -> {
            assertThat(article.genre()).isIn(GENRES);
            assertThat(article.subjects()).allMatch((subject) -> subject.matches("(0[1-9]|1[0-7])000000"))
                .doesNotHaveDuplicates();
            assertThat(URI.create(article.address()).getHost()).endsWith(".example");
        });
    }

    @Test
    void hasOneHeadlineAtTheTop() {
        assertThat(articles).allSatisfy((article) -> {
            assertThat(article.blocks().get(0).role()).isEqualTo(BlockRole.HEADLINE);
            assertThat(article.blocks()).extracting(Block::role).containsOnlyOnce(BlockRole.HEADLINE);
            assertThat(article.blocks()).extracting(Block::text).allMatch((text) -> text.equals(text.strip()));
            assertThat(article.blocks()).extracting(Block::text).noneMatch((text) -> text.contains("  "));
        });
    }

    @Test
    void namesEachEntityOfTheHeader() {
        assertThat(articles).allSatisfy((article) -> assertThat(article.entities()).extracting(GoldEntity::id)
            .containsExactlyInAnyOrderElementsOf(
                    article.mentions().stream().map(GoldMention::entity).collect(Collectors.toSet())));
    }

    @Test
    void hasNamesThatDoNotOverlap() {
        assertThat(articles).allSatisfy((article) -> {
            List<GoldMention> mentions = article.mentions();
            assertThat(IntStream.range(1, mentions.size())
                .filter((next) -> mentions.get(next - 1).block() == mentions.get(next).block()
                        && mentions.get(next - 1).end() > mentions.get(next).start()))
                .isEmpty();
            assertThat(mentions).extracting(GoldMention::text)
                .allMatch((text) -> text.matches("[\\p{L}\\p{N}].*[\\p{L}\\p{N}.]"));
        });
    }

    // one place of a name marked and another not, or a surname, is most often an
    // oversight
    @Test
    void marksANameWhereverItStands() {
        assertThat(articles).allSatisfy((article) -> assertThat(overlooked(article)).isEmpty());
    }

    @Test
    void printsRolesAsTheArticleDoes() {
        assertThat(articles).allSatisfy((article) -> {
            String text = lower(article.blocks().stream().map(Block::text).collect(Collectors.joining("\n")));
            assertThat(article.entities()).flatExtracting(GoldEntity::roles)
                .allMatch((role) -> text.contains(lower(role)));
        });
    }

    @Test
    void findsTheCueBesideTheQuote() {
        assertThat(articles).allSatisfy((article) -> assertThat(article.quotes())
            .allMatch((quote) -> article.blocks().get(quote.block()).text().contains(quote.cue())));
    }

    @Test
    void quotesInQuotationMarks() {
        assertThat(articles).allSatisfy((article) -> assertThat(article.quotes())
            .filteredOn((quote) -> article.blocks().get(quote.block()).role() != BlockRole.QUOTE)
            .extracting(GoldQuote::text)
            .allMatch((text) -> OPENING.matcher(text).matches()));
    }

    @Test
    void goesOnWithTheWordsOfTheSameSpeaker() {
        assertThat(articles).allSatisfy((article) -> {
            Set<Object> speakers = new HashSet<>();
            for (GoldQuote quote : article.quotes()) {
                assertThat(!quote.continued() || speakers.contains(quote.speaker())).as(quote.text()).isTrue();
                speakers.add(quote.speaker());
            }
        });
    }

    @Test
    void linksWhereItSays() {
        assertThat(articles).allSatisfy((article) -> assertThat(article.links())
            .allSatisfy((link) -> assertThat(classes(article, link)).as(link.href()).contains(link.kind())));
    }

    @Test
    void knowsOneWikidataIdForAName() {
        Map<String, Set<String>> ids = identified(GoldEntity::name, (entity) -> entity.wikidata().orElseThrow());

        assertThat(ids).hasSizeGreaterThan(200);
        ids.values().removeIf((found) -> found.size() == 1);
        assertThat(ids).containsOnlyKeys(HOMONYMS);
    }

    @Test
    void knowsOneKindForAWikidataId() {
        Map<String, Set<String>> kinds = identified((entity) -> entity.wikidata().orElseThrow(),
                (entity) -> entity.kind().code());

        assertThat(kinds.values()).allMatch((found) -> found.size() == 1);
    }

    private static Map<String, Set<String>> identified(Function<GoldEntity, String> key,
            Function<GoldEntity, String> value) {
        return articles.stream()
            .flatMap((article) -> article.entities().stream())
            .filter((entity) -> entity.wikidata().isPresent())
            .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.mapping(value, Collectors.toSet())));
    }

    private static List<String> overlooked(GoldArticle article) {
        Set<String> names = article.mentions().stream().map(GoldMention::text).collect(Collectors.toSet());
        article.entities()
            .stream()
            .filter((entity) -> entity.kind() == EntityKind.PERSON)
            .forEach((person) -> names.add(surname(person.name())));
        List<String> overlooked = new ArrayList<>();
        for (int index = 0; index < article.blocks().size(); index++) {
            if (ANNOTATED.contains(article.blocks().get(index).role())) {
                String rest = withoutMarked(article, index);
                names.stream().filter((name) -> holds(rest, name)).forEach(overlooked::add);
            }
        }
        return overlooked;
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static boolean holds(String text, String name) {
        Matcher found = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
            .matcher(text);
        return found.find();
    }

    private static String withoutMarked(GoldArticle article, int block) {
        int[] points = article.blocks().get(block).text().codePoints().toArray();
        article.mentions()
            .stream()
            .filter((mention) -> mention.block() == block)
            .forEach((mention) -> blank(points, mention.start(), mention.end()));
        article.decoys()
            .stream()
            .filter((decoy) -> decoy.block() == block)
            .forEach((decoy) -> blank(points, decoy.start(), decoy.end()));
        return new String(points, 0, points.length);
    }

    private static void blank(int[] points, int start, int end) {
        IntStream.range(start, end).forEach((place) -> points[place] = '.');
    }

    private static Set<LinkClass> classes(GoldArticle article, GoldLink link) {
        String href = link.href();
        if (href.equals("#") || href.equals("-")) {
            return Set.of(LinkClass.LOST);
        }
        if (href.startsWith("#")) {
            return Set.of(LinkClass.FRAGMENT);
        }
        if (href.startsWith("mailto:")) {
            return Set.of(LinkClass.MAILTO);
        }
        if (article.blocks().get(link.block()).role() == BlockRole.RELATED) {
            return Set.of(LinkClass.RELATED);
        }
        URI own = URI.create(article.address());
        return own.getHost().equals(own.resolve(href).getHost()) ? Set.of(LinkClass.INTERNAL)
                : Set.of(LinkClass.EXTERNAL, LinkClass.SOCIAL);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

}
