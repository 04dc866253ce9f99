package copydesk.benchmarks.enrichment;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.enrichment.peer.OpenNlpNames;
import copydesk.benchmarks.enrichment.peer.Peer;
import copydesk.benchmarks.enrichment.peer.PeerSource;
import copydesk.benchmarks.process.Machine;
import copydesk.enrich.tagger.TaggerTier;

/** Measures our taggers and others, one after the other in this thread. */
final class PeerCourse {

    private final Terminal terminal;

    private final int passes;

    private final int errors;

    PeerCourse(Terminal terminal, int passes, int errors) {
        this.terminal = terminal;
        this.passes = passes;
        this.errors = errors;
    }

    /**
     * Runs them and says what was seen.
     * @param texts the annotated texts
     * @param words whether they come as words with spaces between them
     * @param training where there is something for others to learn from
     */
    void run(List<GoldText> texts, boolean words, Path training) throws IOException {
        this.terminal.say(Machine.facts() + "; " + Machine.processor());
        List<Peer> others = others(words, training);
        Map<String, TaggedRun> runs = new LinkedHashMap<>();
        for (Peer peer : ours(others)) {
            runs.put(peer.name(), TaggedRun.best(peer.tagger()::apply, texts, this.passes,
                    ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime));
        }
        PeerReport report = new PeerReport(runs);
        report.lines().forEach(this.terminal::say);
        if (!others.isEmpty()) {
            String rival = report.best(others.stream().map(Peer::name).toList());
            report.lost(runs.keySet().iterator().next(), rival, this.errors).forEach(this.terminal::say);
        }
        this.terminal.say("Load at the end: %.1f".formatted(Machine.load()));
    }

    private static List<Peer> ours(List<Peer> others) {
        List<Peer> all = new ArrayList<>();
        for (TaggerTier tier : List.of(TaggerTier.ACCURATE, TaggerTier.FAST)) {
            String name = "copydesk " + tier.name().toLowerCase(Locale.ROOT);
            all.add(new Peer(name, new EnrichmentTagger(tier)::tag));
            all.add(new Peer(name + ", model alone", new ModelAlone(tier)::tag));
        }
        all.addAll(others);
        return all;
    }

    private List<Peer> others(boolean words, Path training) throws IOException {
        List<Peer> others = new ArrayList<>(PeerSource.all(words));
        if (others.isEmpty()) {
            this.terminal.say("CoreNLP is not measured: it is under the GPL and no part of this build. The script "
                    + "benchmarks/ner --peers builds the Maven profile peers, which fetches it (480 MB).");
        }
        List<GoldText> lessons = PeerTraining.read(training);
        if (lessons.isEmpty()) {
            this.terminal.say("OpenNLP is not measured: it comes without a model of names, and there is nothing to "
                    + "train one on in " + training + "; give --training DIR.");
        }
        else {
            this.terminal.say("OpenNLP comes without a model of names; trained on %d texts of %s in this run."
                .formatted(lessons.size(), training));
            others.add(new Peer("OpenNLP perceptron", OpenNlpNames.trained(lessons)));
        }
        return others;
    }

}
