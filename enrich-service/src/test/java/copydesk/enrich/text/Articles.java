package copydesk.enrich.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Form;
import copydesk.contract.article.Link;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Origin;
import copydesk.contract.article.Particulars;
import copydesk.contract.article.Precision;
import copydesk.contract.article.SourceTime;
import org.jspecify.annotations.Nullable;

/** Articles for tests. */
public final class Articles {

    private Articles() {
    }

    /** An article of paragraphs, without a headline. */
    public static Article of(String... paragraphs) {
        return inLanguage(null, Arrays.stream(paragraphs).map(Articles::paragraph).toList());
    }

    /** An article with a headline. */
    public static Article withHeadline(String headline, String... paragraphs) {
        List<Block> blocks = new ArrayList<>(List.of(block(BlockRole.HEADLINE, headline)));
        Arrays.stream(paragraphs).map(Articles::paragraph).forEach(blocks::add);
        return inLanguage("en", blocks);
    }

    /** An article with a declared language. */
    public static Article inLanguage(@Nullable String language, List<Block> blocks) {
        return article(language, blocks, List.of());
    }

    /** The same article as published on a day. */
    public static Article published(String day, Article article) {
        return new Article(article.uri(), article.revision(), article.origin(), null, article.language(),
                article.headline(), List.of(), article.blocks(), article.links(), List.of(), List.of(), List.of(),
                new SourceTime(day, Precision.DAY, List.of()), null, List.of(), Particulars.none());
    }

    /** An article with a hyperlink to each target. */
    public static Article linking(@Nullable String... targets) {
        List<Link> links = new ArrayList<>();
        for (String target : targets) {
            links.add(new Link("l" + (links.size() + 1), LinkKind.INLINE, 0, 0, 4, "said", target));
        }
        return article("en", List.of(paragraph("said")), links);
    }

    /** An article of this address with one hyperlink. */
    public static Article linking(@Nullable String address, LinkKind kind, @Nullable String target) {
        Article article = article("en", List.of(paragraph("said")),
                List.of(new Link("l1", kind, 0, 0, 4, "said", target)));
        return new Article(article.uri(), 1, article.origin(), address, "en", article.headline(), List.of(),
                article.blocks(), article.links(), List.of(), List.of(), List.of(), null, null, List.of(), null);
    }

    /** A block without marks. */
    public static Block block(BlockRole role, String text) {
        return new Block(role, text, List.of());
    }

    /** A paragraph without marks. */
    public static Block paragraph(String text) {
        return block(BlockRole.PARAGRAPH, text);
    }

    /** The text of an article, read whole. */
    public static ArticleText text(Article article) {
        return new ArticleText(article, Integer.MAX_VALUE);
    }

    /** The words at a place of an article, counted in code points. */
    public static String at(Article article, int block, int start, int end) {
        int[] points = article.blocks().get(block).text().codePoints().toArray();
        return new String(points, start, end - start);
    }

    /**
     * The seed article, split simply: its caption, related boxes, credit and URL are not
     * paragraphs.
     */
    public static Optional<Article> seed() {
        return above("shared/seed/000_47b894c12d2afae6.txt").map((file) -> exported("en", file));
    }

    /** One of the project's sample articles, split as simply, without a language. */
    public static Article sample(String name) {
        return exported(null, above("samples/1-articles/" + name).orElseThrow());
    }

    private static Optional<Path> above(String file) {
        return Stream.iterate(Path.of("").toAbsolutePath(), (path) -> path != null, Path::getParent)
            .map((path) -> path.resolve(file))
            .filter(Files::exists)
            .findFirst();
    }

    private static Article exported(@Nullable String language, Path file) {
        List<Block> blocks = new ArrayList<>();
        for (String part : read(file).strip().split("\n\\s*\n")) {
            String text = part.strip().replaceAll("\\[([^]]*)]\\(#\\)", "$1").replace("**", "");
            blocks.add(block(exportedRole(text, blocks.size()), text));
        }
        return article(language, blocks, List.of());
    }

    private static BlockRole exportedRole(String text, int index) {
        if (index < 3) {
            return List.of(BlockRole.HEADLINE, BlockRole.DATE, BlockRole.CAPTION).get(index);
        }
        if (text.startsWith("Related article:") || text.startsWith("Читайте також:")) {
            return BlockRole.RELATED;
        }
        boolean credit = text.startsWith("AFP and") || text.startsWith("За матеріалами")
                || text.startsWith("Original url") || text.startsWith("<http");
        return credit ? BlockRole.AGENCY_CREDIT : BlockRole.PARAGRAPH;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Article article(@Nullable String language, List<Block> blocks, List<Link> links) {
        Origin origin = new Origin("files", "files/harbour.txt", "harbour", Form.TEXT_EXPORT, "sha256:00", null);
        return new Article("urn:uuid:0b1f7e0c-3c5e-5d5c-8f0b-6a4e4b6f1d11", 1, origin, null, language, "Harbour talks",
                List.of(), blocks, links, List.of(), List.of(), List.of(), null, null, List.of(), Particulars.none());
    }

}
