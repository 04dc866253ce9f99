package copydesk.benchmarks.enrichment.peer;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;

import copydesk.benchmarks.enrichment.gold.GoldText;

/**
 * Which documents {@code benchmarks/train-names} keeps from the models of this software,
 * by the same rule as its {@code tagging.py}: a share of some sets, drawn by the digest
 * of a document's name.
 */
public final class HeldOut {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private static final Map<String, String> SETS = Map.of("en_ewt-ud-dev.iob2", "ewt", "wikigold.conll.txt",
            "wikigold");

    private static final Map<String, Integer> SHARES = Map.of("ewt", 12, "wikigold", 5, "GUM_news_", 15);

    private HeldOut() {
    }

    /** Whether no model of this software has seen a text of these sets. */
    public static boolean is(GoldText text) {
        return set(text).map((set) -> percentile("held:" + name(set, text)) < SHARES.getOrDefault(set, 0))
            .orElse(false);
    }

    private static Optional<String> set(GoldText text) {
        if (text.id().startsWith("GUM_news_")) {
            return Optional.of("GUM_news_");
        }
        String file = text.genre().substring(text.genre().lastIndexOf('/') + 1);
        return Optional.ofNullable(SETS.get(file));
    }

    private static String name(String set, GoldText text) {
        return SETS.containsValue(set) ? set + text.id().substring(text.id().lastIndexOf(' ') + 1) : text.id();
    }

    private static int percentile(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, digest).mod(HUNDRED).intValue();
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
