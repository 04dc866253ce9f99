package copydesk.enrich.identity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import copydesk.knowledge.KnowledgeBase;
import copydesk.knowledge.newsroom.NewsroomKnowledge;
import org.jspecify.annotations.Nullable;

/**
 * Where is looked up who and what names stand for.
 *
 * @param base files written by {@code copydesk kb import}, the one that wins first; the
 * seed that comes with the software lies below them, and alone where there are none
 * @param overrides the newsroom's own table of names, which wins over all others and is
 * read again when it changes; it may appear later, but its folder must be there. None
 * where left out
 * @param checkEvery how often at most is looked whether the table has changed
 */
public record KnowledgeSettings(@Nullable List<Path> base, @Nullable Path overrides, @Nullable Duration checkEvery) {

    // before the first use of the constructor
    private static final Duration OFTEN = Duration.ofSeconds(5);

    /** The seed alone. */
    public static final KnowledgeSettings SEED = new KnowledgeSettings(null, null, null);

    public KnowledgeSettings {
        base = (base != null) ? List.copyOf(base) : List.of();
        checkEvery = (checkEvery != null) ? checkEvery : OFTEN;
        base.forEach(KnowledgeSettings::refuseMissing);
        if (overrides != null) {
            refuseLost(overrides);
        }
        if (checkEvery.isNegative()) {
            throw new IllegalArgumentException(
                    "copydesk.enrich.knowledge.check-every is " + checkEvery + "; set it to 0s or more");
        }
    }

    /** Never null. */
    @Override
    public List<Path> base() {
        return (this.base != null) ? this.base : List.of();
    }

    /** Never null. */
    @Override
    public Duration checkEvery() {
        return (this.checkEvery != null) ? this.checkEvery : OFTEN;
    }

    /**
     * Opens the files over the seed and puts the newsroom's table above them.
     * @param clock tells when the table was looked at
     * @param trouble is told why the table is not used
     * @throws copydesk.knowledge.UnusableKnowledgeFile if one of the files is none
     */
    public Supplier<KnowledgeBase> open(Clock clock, Consumer<String> trouble) {
        List<KnowledgeBase> layers = new ArrayList<>(base().stream().map(KnowledgeBase::open).toList());
        layers.add(KnowledgeBase.standard());
        KnowledgeBase all = KnowledgeBase.layered(layers);
        return (this.overrides == null) ? () -> all
                : new NewsroomKnowledge(this.overrides, all, checkEvery(), clock, trouble)::current;
    }

    private static void refuseLost(Path table) {
        Path folder = table.toAbsolutePath().getParent();
        if (Files.isDirectory(table) || folder == null || !Files.isDirectory(folder)) {
            throw new IllegalArgumentException("copydesk.enrich.knowledge.overrides names " + table
                    + ", which cannot be a file; give the path of a table in a folder that is there, or leave it out");
        }
    }

    private static void refuseMissing(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("copydesk.enrich.knowledge.base names " + file
                    + ", where no file is; give the path of a file or leave it out for the seed alone");
        }
    }

}
