package copydesk.allinone.knowledge;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import copydesk.allinone.terminal.Obstacle;
import copydesk.allinone.terminal.Terminal;
import copydesk.knowledge.Candidate;
import copydesk.knowledge.KnowledgeBase;
import copydesk.knowledge.KnownEntity;
import copydesk.knowledge.NormalName;
import copydesk.knowledge.UnusableKnowledgeFile;
import copydesk.knowledge.newsroom.NewsroomKnowledge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "show", mixinStandardHelpOptions = true,
        description = "Shows who or what a name may stand for, how likely, and why.")
final class ShowCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", description = "The name, as it stands in a text.")
    private String name = "";

    @Option(names = "--kb", paramLabel = "FILE.kb",
            description = "A knowledge base above the seed; may be given more than once, the strongest first.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--newsroom", paramLabel = "TABLE.csv", description = "The newsroom's own table, above all.")
    private @Nullable Path table;

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        KnowledgeBase base = base();
        List<Candidate> candidates = base.candidates(this.name);
        this.terminal.say("\"" + this.name + "\" is looked up as \"" + NormalName.of(this.name) + "\".");
        if (candidates.isEmpty()) {
            this.terminal.say("Nothing is known by this name.");
        }
        candidates.forEach((each) -> show(each, base.entity(each.entity())));
        return 0;
    }

    private KnowledgeBase base() {
        List<KnowledgeBase> layers = new ArrayList<>();
        try {
            this.files.forEach((file) -> layers.add(KnowledgeBase.open(file)));
        }
        catch (UnusableKnowledgeFile ex) {
            throw new Obstacle(String.valueOf(ex.getMessage()), ex);
        }
        layers.add(KnowledgeBase.standard());
        KnowledgeBase below = KnowledgeBase.layered(layers);
        return (this.table == null) ? below
                : new NewsroomKnowledge(this.table, below, Duration.ZERO, Clock.systemUTC(), this.terminal::complain)
                    .current();
    }

    private void show(Candidate candidate, KnownEntity entity) {
        this.terminal.say(String.format(Locale.ROOT, "%5.1f %%  %-12s %s  %s", 100 * candidate.prior(),
                entity.kind().code(), entity.label(), entity.uri()));
        this.terminal.say("         " + (entity.description().isEmpty() ? "" : entity.description() + "; ")
                + why(candidate) + String.format(Locale.ROOT, "; popularity %.0f", entity.popularity())
                + list("; in ", entity.countries()) + list("; near ", entity.context()));
    }

    private static String why(Candidate candidate) {
        if (candidate.label()) {
            return "it is known by this name";
        }
        return candidate.exact() ? "another spelling, only exactly as written" : "another spelling";
    }

    private static String list(String before, List<String> words) {
        return words.isEmpty() ? "" : before + String.join(", ", words);
    }

}
