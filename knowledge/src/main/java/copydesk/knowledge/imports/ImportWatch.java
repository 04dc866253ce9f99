package copydesk.knowledge.imports;

/** Is told what happens during an import. */
public interface ImportWatch {

    /** An earlier import is gone on with, after this many lines. */
    void resumes(long lines);

    /** Some more lines were read; called every few thousand lines. */
    void progress(ImportCounts counts);

    /** A line could not be understood and is left out. */
    void badLine(long number, String why);

    /** All lines are read; the file is being written. */
    void writes(ImportCounts counts);

}
