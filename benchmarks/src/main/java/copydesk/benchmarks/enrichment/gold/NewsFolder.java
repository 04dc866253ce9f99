package copydesk.benchmarks.enrichment.gold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads this project's news set, a folder of {@code .md} files in the format that
 * {@code docs/annotation.md} describes.
 */
public final class NewsFolder {

    private static final String ENDING = ".md";

    private NewsFolder() {
    }

    /** Whether a folder holds such files; other sets may come with a README. */
    public static boolean is(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            for (Path file : files(folder)) {
                if (Files.readString(file, StandardCharsets.UTF_8).startsWith("genre: ")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The articles of a folder by the names of their files. */
    public static List<GoldArticle> read(Path folder) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            articles.add(NewsFile.read(name.substring(0, name.length() - ENDING.length()),
                    Files.readString(file, StandardCharsets.UTF_8)));
        }
        return articles;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter((file) -> file.toString().endsWith(ENDING)).sorted().toList();
        }
    }

}
