package copydesk.benchmarks.feed.expect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Asks whether an expression holds of what a feed gave. What it gave consists of maps,
 * lists, texts, numbers, truth values, and of values that know themselves what they are
 * like.
 */
public final class Evaluation {

    private final Map<String, Object> known;

    /** An evaluation of what is known under these names. */
    public Evaluation(Map<String, Object> known) {
        this.known = known;
    }

    /** Whether the expression holds; it does not if it asks for what is not there. */
    public boolean holds(Expression expression) {
        try {
            return truth(value(expression));
        }
        catch (NoSuchElementException | IndexOutOfBoundsException | ClassCastException ex) {
            return false;
        }
    }

    /** What an expression stands for. */
    private @Nullable Object value(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return literal.value();
        }
        if (expression instanceof Expression.Name name) {
            return found(this.known, name.name());
        }
        if (expression instanceof Expression.Item item) {
            return item(value(item.of()), value(item.key()));
        }
        return (expression instanceof Expression.Call call) ? called(call) : composed(expression);
    }

    private @Nullable Object composed(Expression expression) {
        if (expression instanceof Expression.Sequence sequence) {
            return sequence.values().stream().map(this::value).toList();
        }
        if (expression instanceof Expression.Dictionary dictionary) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (int at = 0; at < dictionary.keys().size(); at++) {
                map.put((String) value(dictionary.keys().get(at)), value(dictionary.values().get(at)));
            }
            return map;
        }
        if (expression instanceof Expression.Sum sum) {
            return sum.parts().stream().map((part) -> String.valueOf(value(part))).collect(Collectors.joining());
        }
        return logical(expression);
    }

    private boolean logical(Expression expression) {
        if (expression instanceof Expression.Not not) {
            return !truth(value(not.of()));
        }
        if (expression instanceof Expression.And and) {
            return and.parts().stream().allMatch((part) -> truth(value(part)));
        }
        if (expression instanceof Expression.Or or) {
            return or.parts().stream().anyMatch(this::holds);
        }
        return compared((Expression.Comparison) expression);
    }

    /** All values are worked out first, so that a missing one fails the whole row. */
    private boolean compared(Expression.Comparison comparison) {
        List<Object> values = new ArrayList<>();
        comparison.values().forEach((part) -> values.add(value(part)));
        for (int at = 0; at < comparison.operators().size(); at++) {
            if (!compared(values.get(at), comparison.operators().get(at), values.get(at + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean compared(@Nullable Object one, String operator, @Nullable Object other) {
        return switch (operator) {
            case "==", "is" -> same(one, other);
            case "!=", "is not" -> !same(one, other);
            case "in" -> contains(other, one);
            case "not in" -> !contains(other, one);
            case "<" -> number(one) < number(other);
            case ">" -> number(one) > number(other);
            case "<=" -> number(one) <= number(other);
            default -> number(one) >= number(other);
        };
    }

    /** Equality as the language has it: True is 1, lists and tuples by their values. */
    private static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return one == other;
        }
        if (one instanceof List<?> list && other instanceof List<?> others) {
            return sameAll(list, others);
        }
        if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> others) {
            return map.keySet().equals(others.keySet())
                    && map.keySet().stream().allMatch((key) -> same(map.get(key), others.get(key)));
        }
        if (isNumber(one) && isNumber(other)) {
            return number(one) == number(other);
        }
        // the value of a feed decides what it is like
        return (other instanceof String) ? one.equals(other) : other.equals(one);
    }

    private static boolean sameAll(List<?> list, List<?> others) {
        boolean same = list.size() == others.size();
        for (int at = 0; same && at < list.size(); at++) {
            same = same(list.get(at), others.get(at));
        }
        return same;
    }

    private static boolean contains(@Nullable Object whole, @Nullable Object part) {
        return (whole instanceof Map<?, ?> map) ? map.containsKey(part)
                : (whole instanceof List<?> list) ? list.stream().anyMatch((one) -> same(one, part))
                        : String.valueOf(whole).contains(String.valueOf(part));
    }

    private @Nullable Object called(Expression.Call call) {
        Object first = call.arguments().isEmpty() ? null : value(call.arguments().get(0));
        return switch (call.function()) {
            case "len" -> (double) ((first instanceof Map<?, ?> map) ? map.size()
                    : (first instanceof List<?> list) ? list.size() : String.valueOf(first).length());
            case "ord" -> (double) String.valueOf(first).codePointAt(0);
            case "has_key" -> contains(first, value(call.arguments().get(1)));
            case "locals" -> this.known;
            default -> throw new NoSuchElementException(call.function());
        };
    }

    private static @Nullable Object item(@Nullable Object of, @Nullable Object key) {
        if (of instanceof List<?> list) {
            int index = (int) number(key);
            return list.get((index < 0) ? list.size() + index : index);
        }
        if (key instanceof Double index) {
            String text = String.valueOf(of);
            return text.substring(index.intValue(), index.intValue() + 1);
        }
        return found((Map<?, ?>) of, (String) key);
    }

    private static @Nullable Object found(@Nullable Map<?, ?> map, @Nullable String key) {
        if (map == null || !map.containsKey(key)) {
            throw new NoSuchElementException(key);
        }
        return map.get(key);
    }

    /** What counts as true: no zero, nothing empty. */
    private static boolean truth(@Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        if (value instanceof List<?> list) {
            return !list.isEmpty();
        }
        if (value instanceof Map<?, ?> map) {
            return !map.isEmpty();
        }
        return isNumber(value) ? number(value) != 0 : !String.valueOf(value).isEmpty();
    }

    private static boolean isNumber(Object value) {
        return value instanceof Number || value instanceof Boolean;
    }

    private static double number(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        throw new ClassCastException("no number");
    }

}
