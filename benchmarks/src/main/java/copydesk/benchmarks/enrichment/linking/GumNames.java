package copydesk.benchmarks.enrichment.linking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.extraction.gold.PackedFiles;
import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeBase;

/**
 * The names in GUM, which marks whole phrases: "the mayor, Ana Horvat" becomes "Ana
 * Horvat". Derived by rule, so that neighbours of a name may be missing or too many.
 */
public final class GumNames {

    private static final Pattern FILE = Pattern.compile("(.*/)?GUM_\\w+\\.conllu");

    private GumNames() {
    }

    /** Whether files of GUM are in the folder, archive or file. */
    public static boolean are(Path place) throws IOException {
        return PackedFiles.at(place).keySet().stream().anyMatch((name) -> FILE.matcher(name).matches());
    }

    /** The texts. */
    public static List<GoldText> read(Path place) throws IOException {
        Map<String, String> contents = new LinkedHashMap<>();
        PackedFiles.at(place).forEach((name, bytes) -> {
            if (FILE.matcher(name).matches()) {
                contents.put(name, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        Set<String> common = contents.values()
            .stream()
            .flatMap((content) -> GumFile.commonWords(content).stream())
            .collect(Collectors.toSet());
        KnowledgeBase base = KnowledgeBase.standard();
        List<GoldText> texts = new ArrayList<>();
        contents.forEach(
                (name, content) -> texts.add(GumNameFile.read(name, content, common, (text) -> isPlace(base, text))));
        return texts;
    }

    private static boolean isPlace(KnowledgeBase base, String name) {
        return base.candidates(name)
            .stream()
            .limit(1)
            .anyMatch((likeliest) -> base.entity(likeliest.entity()).kind() == Kind.PLACE);
    }

}
