package copydesk.benchmarks.extraction.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import copydesk.benchmarks.extraction.gold.Host;
import copydesk.extraction.page.PageReader;
import copydesk.extraction.score.BlockModel;

/**
 * An extractor and the name it has in tables.
 *
 * @param name name, and version if it is not ours
 * @param extractor what is measured
 */
public record MeasuredSystem(String name, PageExtractor extractor) {

    /** Ours with the model in the library. */
    public static MeasuredSystem copydesk() {
        return new MeasuredSystem("copydesk", new Copydesk(new PageReader()));
    }

    /**
     * Ours, each page with the model of its fold, {@code fold-0.model} to
     * {@code fold-4.model}.
     * @throws IllegalArgumentException if one of them is missing
     */
    public static MeasuredSystem copydesk(Path models) {
        return new MeasuredSystem("copydesk", byFold(models, MeasuredSystem::withModel));
    }

    /**
     * Ours on pages of known hosts, each with a model that has seen other pages of its
     * host but not this one.
     */
    public static MeasuredSystem copydesk(Path models, KnownPages pages) {
        List<PageExtractor> parts = List.of(withModel(models.resolve("known-0.model")),
                withModel(models.resolve("known-1.model")));
        return new MeasuredSystem("copydesk", (html, url) -> parts.get(pages.part(url)).extract(html, url));
    }

    private static PageExtractor withModel(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new Copydesk(new PageReader(BlockModel.read(in), List.of()));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static PageExtractor byFold(Path models, Function<Path, PageExtractor> loader) {
        List<PageExtractor> folds = new ArrayList<>();
        for (int fold = 0; fold < Host.FOLDS; fold++) {
            Path model = models.resolve("fold-" + fold + ".model");
            if (!Files.isReadable(model)) {
                throw new IllegalArgumentException("There is no model " + model + "; train one for each fold");
            }
            folds.add(loader.apply(model));
        }
        return new ByFold(folds);
    }

    /** Other extractors for the JVM. */
    public static List<MeasuredSystem> peers() {
        return List.of(new MeasuredSystem("readability4j 1.0.8", new Readability4j()),
                new MeasuredSystem("boilerpipe 1.1.0", new Boilerpipe()));
    }

}
