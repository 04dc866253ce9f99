package copydesk.allinone.knowledge;

import java.util.Locale;

import copydesk.allinone.terminal.Terminal;
import copydesk.knowledge.imports.ImportCounts;
import copydesk.knowledge.imports.ImportWatch;

/** Shows an import on the terminal: a bar each few percent, and the first bad lines. */
final class ImportLines implements ImportWatch {

    private static final int SHOWN = 20;

    private static final int STEP = 5;

    private final Terminal terminal;

    private int shown;

    private int percent = -STEP;

    ImportLines(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void resumes(long lines) {
        this.terminal.say(String.format(Locale.ROOT, "Goes on after line %,d of the import that was ended.", lines));
    }

    @Override
    public void progress(ImportCounts counts) {
        if (counts.percent() >= this.percent + STEP) {
            this.percent = counts.percent();
            this.terminal.say(bar(counts));
        }
    }

    private static String bar(ImportCounts counts) {
        int done = counts.percent() / STEP;
        return String.format(Locale.ROOT, "[%s%s] %3d %%  %,d lines, %,d kept, %,d bad", "#".repeat(done),
                ".".repeat(100 / STEP - done), counts.percent(), counts.lines(), counts.kept(), counts.bad());
    }

    @Override
    public void badLine(long number, String why) {
        this.shown++;
        if (this.shown <= SHOWN) {
            this.terminal.complain("Line " + number + " is left out. " + why);
        }
        else if (this.shown == SHOWN + 1) {
            this.terminal.complain("Further bad lines are counted only.");
        }
    }

    @Override
    public void writes(ImportCounts counts) {
        this.terminal.say(bar(counts));
        this.terminal.say("Sorts and writes the knowledge base …");
    }

}
