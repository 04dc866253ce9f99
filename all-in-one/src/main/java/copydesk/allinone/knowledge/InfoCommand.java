package copydesk.allinone.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import copydesk.allinone.terminal.Obstacle;
import copydesk.allinone.terminal.Terminal;
import copydesk.knowledge.KnowledgeBase;
import copydesk.knowledge.KnowledgeFile;
import copydesk.knowledge.UnusableKnowledgeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "info", mixinStandardHelpOptions = true,
        description = "Says what a knowledge base holds and where it comes from, and checks every byte of it.")
final class InfoCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE.kb", description = "The knowledge base.")
    private Path file = Path.of("");

    InfoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try {
            KnowledgeFile known = new KnowledgeFile(this.file);
            known.verify();
            line("entities", KnowledgeBase.open(this.file).size());
            line("names", known.names());
            line("bytes", Files.size(this.file));
            known.about().lines().forEach(this.terminal::say);
            this.terminal.say("Every byte is as it was written.");
            return 0;
        }
        catch (UnusableKnowledgeFile ex) {
            throw new Obstacle(String.valueOf(ex.getMessage()), ex);
        }
    }

    private void line(String what, long number) {
        this.terminal.say(String.format(Locale.ROOT, "%s: %,d", what, number));
    }

}
