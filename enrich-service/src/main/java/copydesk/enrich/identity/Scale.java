package copydesk.enrich.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import copydesk.knowledge.NormalName;

/** Weighs candidates and says why. */
final class Scale {

    /** What a name in the service's own table is worth on top. */
    private static final double TABLE = 0.1;

    private final Weights weights;

    private final Surroundings surroundings;

    Scale(Weights weights, Surroundings surroundings) {
        this.weights = weights;
        this.surroundings = surroundings;
    }

    Considered weigh(NamedThing thing, Option option) {
        List<String> reasons = new ArrayList<>();
        double score = this.weights.name() * option.nameFit() + this.weights.prior() * option.prior()
                + this.weights.kind() * option.kindFit(thing.kind())
                + this.weights.context() * context(thing, option, reasons)
                + this.weights.others() * others(option, reasons);
        reasons.addAll(0, plainReasons(thing, option));
        if (option.entity().uri().equals(thing.table())) {
            reasons.add("table");
            score += TABLE;
        }
        return new Considered(option.entity(), Math.min(100, Math.round(score * 100)) / 100.0, reasons);
    }

    private static List<String> plainReasons(NamedThing thing, Option option) {
        List<String> reasons = new ArrayList<>();
        reasons.add((option.label() ? "name:" : "other-name:") + option.form().code());
        reasons.add("prior:" + Math.round(option.prior() * 100) / 100.0);
        if (thing.kind() != null) {
            reasons.add((thing.kind() == option.entity().kind()) ? "kind:agrees" : "kind:differs");
        }
        return reasons;
    }

    private double context(NamedThing thing, Option option, List<String> reasons) {
        Set<String> own = new HashSet<>();
        thing.names().forEach((name) -> own.addAll(words(name)));
        List<String> shared = this.surroundings.sharedWords(option.entity(), own);
        if (shared.isEmpty()) {
            return 0;
        }
        reasons.add("context:" + Surroundings.shown(shared));
        return 1 - Math.pow(0.5, shared.size());
    }

    private double others(Option option, List<String> reasons) {
        String related = this.surroundings.related(option.entity());
        if (related != null) {
            reasons.add("others:" + related);
            return 1;
        }
        String country = this.surroundings.country(option.entity());
        if (country == null) {
            return 0;
        }
        reasons.add("country:" + country);
        return this.surroundings.share(country, option.entity());
    }

    private static List<String> words(String name) {
        return Arrays.asList(NormalName.of(name).split(" "));
    }

}
