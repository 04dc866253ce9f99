package copydesk.enrich.identity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import copydesk.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/**
 * Where is looked up who and what names stand for.
 *
 * @param base files written by {@code copydesk kb import}, the one that wins first; the
 * seed that comes with the software lies below them, and alone where there are none
 */
public record KnowledgeSettings(@Nullable List<Path> base) {

    /** The seed alone. */
    public static final KnowledgeSettings SEED = new KnowledgeSettings(List.of());

    public KnowledgeSettings {
        base = (base != null) ? List.copyOf(base) : List.of();
        base.forEach((file) -> refuseMissing(file, "base"));
    }

    /** Never null. */
    @Override
    public List<Path> base() {
        return (this.base != null) ? this.base : List.of();
    }

    /**
     * Opens the files over the seed.
     * @throws copydesk.knowledge.UnusableKnowledgeFile if one of them is none
     */
    public KnowledgeBase open() {
        List<KnowledgeBase> layers = new ArrayList<>(base().stream().map(KnowledgeBase::open).toList());
        layers.add(KnowledgeBase.standard());
        return KnowledgeBase.layered(layers);
    }

    private static void refuseMissing(Path file, String name) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("copydesk.enrich.knowledge." + name + " names " + file
                    + ", where no file is; give the path of a file or leave it out for the seed alone");
        }
    }

}
