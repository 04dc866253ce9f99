package copydesk.benchmarks.knowledge;

import copydesk.knowledge.imports.ImportCounts;
import copydesk.knowledge.imports.ImportWatch;

/**
 * Shows nothing: the terminal is not what is measured. A bad line ends the measurement.
 */
final class NoWatch implements ImportWatch {

    @Override
    public void resumes(long lines) {
        throw new IllegalStateException("An earlier import was ended; remove the folder and measure again.");
    }

    @Override
    public void progress(ImportCounts counts) {
        // not shown
    }

    @Override
    public void badLine(long number, String why) {
        throw new IllegalStateException("Line " + number + " of the invented dump is bad: " + why);
    }

    @Override
    public void writes(ImportCounts counts) {
        // not shown
    }

}
