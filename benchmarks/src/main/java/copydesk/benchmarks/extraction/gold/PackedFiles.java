package copydesk.benchmarks.extraction.gold;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Reads the files of a set, whether they are in an archive or in a folder. */
public final class PackedFiles {

    private static final List<String> ENDINGS = List.of(".tar", ".tar.gz", ".tgz");

    private PackedFiles() {
    }

    /** Whether there is an archive or folder of this name. */
    static boolean exist(Path folder, String name) {
        return place(folder, name).isPresent();
    }

    /** The files of the archive or folder of this name, by path inside the set. */
    static SortedMap<String, byte[]> named(Path folder, String name) throws IOException {
        Path place = place(folder, name).orElseThrow(() -> new IllegalArgumentException(
                "%s has neither a folder %s nor %s.tar; give the folder of a set".formatted(folder, name, name)));
        return Files.isDirectory(place) ? folder(folder, place) : archive(place);
    }

    /** The files of this archive or folder, or this one file, by path inside it. */
    public static SortedMap<String, byte[]> at(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return folder(place, place);
        }
        return isArchive(place) ? archive(place)
                : new TreeMap<>(Map.of(place.getFileName().toString(), Files.readAllBytes(place)));
    }

    /** The files of all archives in the folder or, if there is none, its own. */
    public static SortedMap<String, byte[]> all(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path archive : entries.filter(PackedFiles::isArchive).sorted().toList()) {
                files.putAll(archive(archive));
            }
        }
        return files.isEmpty() ? folder(folder, folder) : files;
    }

    private static Optional<Path> place(Path folder, String name) {
        return Stream.concat(ENDINGS.stream(), Stream.of(""))
            .map((ending) -> folder.resolve(name + ending))
            .filter(Files::exists)
            .findFirst();
    }

    private static boolean isArchive(Path file) {
        return ENDINGS.stream().anyMatch(file.getFileName().toString()::endsWith);
    }

    private static SortedMap<String, byte[]> archive(Path archive) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (TarArchiveInputStream tar = new TarArchiveInputStream(unpacked(archive))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile()) {
                    files.put(entry.getName().replaceFirst("^\\./", ""), tar.readAllBytes());
                }
            }
        }
        return files;
    }

    private static InputStream unpacked(Path archive) throws IOException {
        InputStream stream = new BufferedInputStream(Files.newInputStream(archive));
        return archive.toString().endsWith(".tar") ? stream : new GZIPInputStream(stream);
    }

    private static SortedMap<String, byte[]> folder(Path root, Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

}
