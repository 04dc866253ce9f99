package copydesk.benchmarks.enrichment.linking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import copydesk.benchmarks.enrichment.gold.GoldArticle;
import copydesk.benchmarks.enrichment.gold.GoldMention;
import copydesk.benchmarks.enrichment.gold.NewsFolder;
import copydesk.benchmarks.extraction.gold.PackedFiles;
import copydesk.enrich.text.Token;
import copydesk.enrich.text.Tokenizer;
import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeBase;
import copydesk.knowledge.KnowledgeEntry;
import org.jspecify.annotations.Nullable;

/**
 * Texts whose mentions have identities, with the knowledge base to look them up in.
 *
 * @param texts the texts by name
 * @param base the knowledge base
 * @param baseHolds what it holds, for people
 */
record LinkedSet(List<LinkedText> texts, KnowledgeBase base, String baseHolds) {

    private static final String GUM = "gum-train";

    LinkedSet {
        texts = List.copyOf(texts);
    }

    /** The set in a folder: benchmarks/news, or one with GUM and its table of titles. */
    static LinkedSet read(Path folder) throws IOException {
        if (NewsFolder.is(folder)) {
            return new LinkedSet(NewsFolder.read(folder).stream().map(LinkedSet::news).toList(),
                    KnowledgeBase.standard(), "the seed alone");
        }
        Path table = folder.resolve(GUM + "-wikidata.tsv");
        Path texts = Stream.of(GUM + ".tar.gz", GUM)
            .map(folder::resolve)
            .filter(Files::exists)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(
                    folder + " holds neither articles of the news set nor " + GUM + ".tar.gz"));
        if (!Files.exists(table)) {
            throw new IllegalArgumentException("There is no " + table + ", which tells the ids of GUM's titles");
        }
        return gum(PackedFiles.at(texts), titles(table));
    }

    private static Map<String, Title> titles(Path table) throws IOException {
        Map<String, Title> titles = new LinkedHashMap<>();
        Files.readAllLines(table, StandardCharsets.UTF_8)
            .stream()
            .filter((line) -> !line.startsWith("#"))
            .map((line) -> line.split("\t"))
            .forEach((columns) -> titles.put(columns[0], Title.of(columns[0], columns[2])));
        return titles;
    }

    private static LinkedSet gum(Map<String, byte[]> files, Map<String, Title> titles) {
        Map<String, String> contents = new LinkedHashMap<>();
        files.forEach((name, bytes) -> contents.put(name, new String(bytes, StandardCharsets.UTF_8)));
        contents.keySet().removeIf((name) -> !name.endsWith(".conllu"));
        Set<String> common = contents.values()
            .stream()
            .flatMap((content) -> GumFile.commonWords(content).stream())
            .collect(Collectors.toSet());
        List<LinkedText> texts = contents.entrySet()
            .stream()
            .map((file) -> GumFile.read(file.getKey(), file.getValue(), (title) -> uri(titles.get(title)), common))
            .toList();
        Map<String, Kind> kinds = kinds(texts);
        List<KnowledgeEntry> entries = titles.values()
            .stream()
            .map((title) -> title.entry(kinds.getOrDefault(title.uri(), Kind.OTHER)))
            .toList();
        return new LinkedSet(texts,
                new WithWikidata(KnowledgeBase.layered(List.of(KnowledgeBase.standard(), KnowledgeBase.of(entries)))),
                "what of the seed has a Wikidata id or the name of a title, and " + entries.size() + " titles");
    }

    private static String uri(@Nullable Title title) {
        return (title != null) ? title.uri() : "";
    }

    /** What most mentions of an entity are. */
    private static Map<String, Kind> kinds(List<LinkedText> texts) {
        Map<String, EnumMap<Kind, Integer>> counts = new LinkedHashMap<>();
        for (LinkedText text : texts) {
            text.mentions()
                .stream()
                .filter(LinkedMention::isLinked)
                .forEach((mention) -> counts.computeIfAbsent(mention.uri(), (uri) -> new EnumMap<>(Kind.class))
                    .merge(mention.kind(), 1, Integer::sum));
        }
        Map<String, Kind> kinds = new LinkedHashMap<>();
        counts.forEach((uri, ofKind) -> kinds.put(uri, most(ofKind)));
        return kinds;
    }

    private static Kind most(EnumMap<Kind, Integer> counts) {
        Kind most = Kind.OTHER;
        for (Map.Entry<Kind, Integer> entry : counts.entrySet()) {
            most = (entry.getValue() > counts.getOrDefault(most, 0)) ? entry.getKey() : most;
        }
        return most;
    }

    private static LinkedText news(GoldArticle article) {
        List<String> words = article.text()
            .blocks()
            .stream()
            .flatMap((block) -> Tokenizer.tokens(block.text()).stream())
            .map(Token::text)
            .toList();
        return new LinkedText(article.id(), article.genre(), words,
                article.mentions().stream().map((mention) -> mention(article, mention)).toList());
    }

    private static LinkedMention mention(GoldArticle article, GoldMention mention) {
        var entity = article.entity(mention.entity());
        return new LinkedMention(mention.text(), mention.text(), Kind.valueOf(entity.kind().name()),
                LinkedMention.Sort.NAME, entity.wikidata().map(Title.WIKIDATA::concat).orElse(""));
    }

}
