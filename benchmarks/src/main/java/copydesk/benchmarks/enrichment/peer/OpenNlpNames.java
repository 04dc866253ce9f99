package copydesk.benchmarks.enrichment.peer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.enrichment.gold.NamedSpan;
import copydesk.contract.annotation.EntityKind;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * OpenNLP's name finder with its perceptron and standard features. There is no model of
 * it to be had with the library, so it is trained on what is at hand.
 */
public final class OpenNlpNames {

    private static final int ITERATIONS = 60;

    private static final int CUTOFF = 2;

    private OpenNlpNames() {
    }

    /** Learns from texts. */
    public static Function<GoldText, List<NamedSpan>> trained(List<GoldText> texts) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
        // a perceptron would remember best what it has read last
        List<GoldText> mixed = new ArrayList<>(texts);
        Collections.shuffle(mixed, new Random(1));
        List<NameSample> samples = mixed.stream().flatMap(OpenNlpNames::samples).toList();
        try {
            TokenNameFinderModel model = NameFinderME.train("en", null,
                    ObjectStreamUtils.createObjectStream(samples.toArray(NameSample[]::new)), parameters,
                    new TokenNameFinderFactory(features(), Map.of(), new BioCodec()));
            NameFinderME finder = new NameFinderME(model);
            return (text) -> names(finder, text);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static byte[] features() throws IOException {
        try (InputStream file = Objects
            .requireNonNull(OpenNlpNames.class.getResourceAsStream("opennlp-features.xml"))) {
            return file.readAllBytes();
        }
    }

    private static Stream<NameSample> samples(GoldText text) {
        List<NameSample> samples = new ArrayList<>();
        for (int block = 0; block < text.blocks().size(); block++) {
            for (List<Word> sentence : SentenceWords.of(text.blocks().get(block).text())) {
                samples.add(new NameSample(strings(sentence), spans(sentence, block, text.names()), samples.isEmpty()));
            }
        }
        return samples.stream();
    }

    private static Span[] spans(List<Word> words, int block, List<NamedSpan> names) {
        List<Span> spans = new ArrayList<>();
        for (NamedSpan name : names) {
            int[] inside = (name.block() != block) ? new int[0]
                    : IntStream.range(0, words.size())
                        .filter((at) -> words.get(at).start() < name.end() && name.start() < words.get(at).end())
                        .toArray();
            if (inside.length > 0) {
                spans.add(new Span(inside[0], inside[inside.length - 1] + 1, word(name.kind())));
            }
        }
        return NameFinderME.dropOverlappingSpans(spans.toArray(Span[]::new));
    }

    private static List<NamedSpan> names(NameFinderME finder, GoldText text) {
        List<NamedSpan> names = new ArrayList<>();
        for (int block = 0; block < text.blocks().size(); block++) {
            for (List<Word> words : SentenceWords.of(text.blocks().get(block).text())) {
                int place = block;
                Arrays.stream(finder.find(strings(words)))
                    .map((span) -> new NamedSpan(place, words.get(span.getStart()).start(),
                            words.get(span.getEnd() - 1).end(), kind(span.getType())))
                    .forEach(names::add);
            }
        }
        finder.clearAdaptiveData();
        return names;
    }

    private static String[] strings(List<Word> words) {
        return words.stream().map(Word::text).toArray(String[]::new);
    }

    private static String word(EntityKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static EntityKind kind(String word) {
        return EntityKind.valueOf(word.toUpperCase(Locale.ROOT));
    }

}
