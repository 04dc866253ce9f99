package copydesk.benchmarks.feed.expect;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells which fields an expression asks for, as {@code entries.title_detail.value}. */
public final class Fields {

    private final Set<String> found = new LinkedHashSet<>();

    private Fields() {
    }

    /** The fields, in the order in which they are named. */
    public static Set<String> of(Expression expression) {
        Fields fields = new Fields();
        fields.look(expression);
        return fields.found;
    }

    private void look(Expression expression) {
        if (expression instanceof Expression.Name || expression instanceof Expression.Item) {
            this.found.add(path(expression));
        }
        else if (expression instanceof Expression.Call call) {
            called(call);
        }
        else if (expression instanceof Expression.Not not) {
            look(not.of());
        }
        else {
            parts(expression).forEach(this::look);
        }
    }

    private static List<Expression> parts(Expression expression) {
        if (expression instanceof Expression.And and) {
            return and.parts();
        }
        if (expression instanceof Expression.Or or) {
            return or.parts();
        }
        if (expression instanceof Expression.Comparison comparison) {
            return comparison.values();
        }
        if (expression instanceof Expression.Sum sum) {
            return sum.parts();
        }
        return (expression instanceof Expression.Sequence sequence) ? sequence.values() : List.of();
    }

    // feed.has_key('language') asks for feed.language
    private void called(Expression.Call call) {
        boolean keyed = call.arguments().size() >= 2 && call.arguments().get(1) instanceof Expression.Literal;
        if (keyed && List.of("has_key", "get").contains(call.function())) {
            this.found.add(path(new Expression.Item(call.arguments().get(0), call.arguments().get(1))));
        }
        else {
            call.arguments().forEach(this::look);
            if (!List.of("len", "ord").contains(call.function())) {
                this.found.add(call.function() + "()");
            }
        }
    }

    private static String path(Expression expression) {
        if (expression instanceof Expression.Item item) {
            String before = path(item.of());
            boolean named = item.key() instanceof Expression.Literal literal && literal.value() instanceof String;
            return named ? before + "." + ((Expression.Literal) item.key()).value() : before;
        }
        return (expression instanceof Expression.Name name) ? name.name() : "?";
    }

}
