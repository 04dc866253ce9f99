package copydesk.benchmarks.enrichment.gold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import copydesk.benchmarks.extraction.gold.PackedFiles;

/**
 * Reads texts with names, of the news set or from files of tagged words, packed or not.
 */
public final class NameSet {

    private static final Pattern WORDS = Pattern.compile("(.*/)?([^/]+)\\.(conll|iob2|conll\\.txt|txt)");

    // beside the words in the archives
    private static final Pattern NO_WORDS = Pattern.compile("(.*/)?(LICENSE.*|entity-list)\\.txt");

    private NameSet() {
    }

    /** The texts in a folder, an archive or a file. */
    public static List<GoldText> read(Path place) throws IOException {
        if (!Files.exists(place)) {
            throw new IllegalArgumentException("There is no " + place + "; give the folder or archive of a set");
        }
        if (NewsFolder.is(place)) {
            return NewsFolder.read(place).stream().map(GoldArticle::text).toList();
        }
        List<GoldText> texts = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : PackedFiles.at(place).entrySet()) {
            if (isWords(file.getKey())) {
                texts.addAll(WordFile.read(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8)));
            }
        }
        if (texts.isEmpty()) {
            throw new IllegalArgumentException(place + " holds neither .md files of the news set nor .conll or .iob2");
        }
        return texts;
    }

    private static boolean isWords(String name) {
        return WORDS.matcher(name).matches() && !NO_WORDS.matcher(name).matches();
    }

}
