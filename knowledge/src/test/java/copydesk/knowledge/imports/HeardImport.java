package copydesk.knowledge.imports;

import java.util.ArrayList;
import java.util.List;

/** Notes what is told; may end the import at a bad line as abruptly as a kill. */
class HeardImport implements ImportWatch {

    final List<Long> resumed = new ArrayList<>();

    final List<Long> progress = new ArrayList<>();

    final List<String> badLines = new ArrayList<>();

    private final long killedAt;

    HeardImport() {
        this(-1);
    }

    HeardImport(long killedAt) {
        this.killedAt = killedAt;
    }

    @Override
    public void resumes(long lines) {
        this.resumed.add(lines);
    }

    @Override
    public void progress(ImportCounts counts) {
        this.progress.add(counts.lines());
    }

    @Override
    public void badLine(long number, String why) {
        this.badLines.add(number + ": " + why);
        if (number == this.killedAt) {
            throw new Killed();
        }
    }

    @Override
    public void writes(ImportCounts counts) {
        this.progress.add(counts.lines());
    }

    static final class Killed extends Error {

        private static final long serialVersionUID = 1L;

    }

}
