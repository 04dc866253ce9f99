package copydesk.knowledge.imports;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * How far an import had come when its state was last kept, in a small file of the folder
 * beside the target.
 *
 * @param fingerprint what is imported and how
 * @param lines lines whose entries are in the runs
 * @param kept entries in the runs
 * @param bad lines left out
 * @param runs how many runs there are
 * @param complete true when all lines are read
 */
record ImportState(String fingerprint, long lines, long kept, long bad, int runs, boolean complete) {

    private static final String FILE = "state";

    static ImportState none(String fingerprint) {
        return new ImportState(fingerprint, 0, 0, 0, 0, false);
    }

    /** The state that was kept for this import, an empty one if there is none. */
    static ImportState read(Path folder, String fingerprint) {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(FILE))) {
            kept.load(reader);
        }
        catch (IOException | IllegalArgumentException ex) {
            return none(fingerprint);
        }
        if (!fingerprint.equals(kept.getProperty("import"))) {
            return none(fingerprint);
        }
        try {
            return new ImportState(fingerprint, number(kept, "lines"), number(kept, "kept"), number(kept, "bad"),
                    (int) number(kept, "runs"), Boolean.parseBoolean(kept.getProperty("complete")));
        }
        catch (NumberFormatException ex) {
            return none(fingerprint);
        }
    }

    private static long number(Properties kept, String name) {
        return Long.parseLong(kept.getProperty(name, "0"));
    }

    void write(Path folder) {
        Properties kept = new Properties();
        kept.setProperty("import", this.fingerprint);
        kept.setProperty("lines", Long.toString(this.lines));
        kept.setProperty("kept", Long.toString(this.kept));
        kept.setProperty("bad", Long.toString(this.bad));
        kept.setProperty("runs", Integer.toString(this.runs));
        kept.setProperty("complete", Boolean.toString(this.complete));
        Path next = folder.resolve(FILE + ".next");
        try {
            try (Writer writer = Files.newBufferedWriter(next)) {
                kept.store(writer, null);
            }
            Files.move(next, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
