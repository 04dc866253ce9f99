package copydesk.benchmarks.feed.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads an expression. */
public final class ExpressionReader {

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", ">", "<=", ">=", "in", "is", "not in",
            "is not");

    private final List<Token> tokens;

    private int at;

    private ExpressionReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads an expression.
     * @throws IllegalArgumentException if it has something that we do not understand
     */
    public static Expression read(String text) {
        ExpressionReader reader = new ExpressionReader(Token.all(text));
        Expression expression = reader.either();
        if (reader.at < reader.tokens.size()) {
            throw new IllegalArgumentException("more than an expression: " + text);
        }
        return expression;
    }

    /** The weakest operator first, as in the grammar of the language. */
    private Expression either() {
        List<Expression> parts = new ArrayList<>(List.of(both()));
        while (takes("or")) {
            parts.add(both());
        }
        return (parts.size() == 1) ? parts.get(0) : new Expression.Or(parts);
    }

    private Expression both() {
        List<Expression> parts = new ArrayList<>(List.of(negation()));
        while (takes("and")) {
            parts.add(negation());
        }
        return (parts.size() == 1) ? parts.get(0) : new Expression.And(parts);
    }

    private Expression negation() {
        return takes("not") ? new Expression.Not(negation()) : comparison();
    }

    private Expression comparison() {
        List<Expression> values = new ArrayList<>(List.of(value()));
        List<String> operators = new ArrayList<>();
        for (String operator = operator(); !operator.isEmpty(); operator = operator()) {
            operators.add(operator);
            values.add(value());
        }
        return operators.isEmpty() ? values.get(0) : new Expression.Comparison(values, operators);
    }

    /** The comparison that comes next, in one or two words; empty if none does. */
    private String operator() {
        if (!COMPARISONS.contains(peek()) && !(peek().equals("not") && peek(1).equals("in"))) {
            return "";
        }
        String operator = next().text();
        if (operator.equals("not")) {
            return "not " + next().text();
        }
        return (operator.equals("is") && takes("not")) ? "is not" : operator;
    }

    /**
     * Literals one after the other are one text, as are those with a plus between them.
     */
    private Expression value() {
        List<Expression> parts = new ArrayList<>(List.of(single()));
        while (peek(0, Token.Kind.STRING) || takes("+")) {
            parts.add(single());
        }
        return (parts.size() == 1) ? parts.get(0) : new Expression.Sum(parts);
    }

    private Expression single() {
        Expression value = simple();
        while (List.of(".", "[", "(").contains(peek())) {
            value = continued(value, next().text());
        }
        return value;
    }

    /**
     * What is behind a value: an index, arguments, a name after a dot. A name after a dot
     * is an index like any other, since the corpus uses both for the same.
     */
    private Expression continued(Expression value, String sign) {
        if (sign.equals("[")) {
            Expression key = either();
            expect("]");
            return new Expression.Item(value, key);
        }
        if (sign.equals("(")) {
            List<Expression> arguments = values(")");
            if (value instanceof Expression.Name name) {
                return new Expression.Call(name.name(), arguments);
            }
            if (value instanceof Expression.Item method && method.key() instanceof Expression.Literal called) {
                arguments.add(0, method.of());
                return new Expression.Call(String.valueOf(called.value()), arguments);
            }
            throw new IllegalArgumentException("only what has a name is called");
        }
        return new Expression.Item(value, new Expression.Literal(next().text()));
    }

    private Expression simple() {
        Token token = next();
        return switch (token.kind()) {
            case STRING -> new Expression.Literal(token.text());
            case NUMBER -> new Expression.Literal(Double.valueOf(token.text()));
            case NAME -> named(token.text());
            case SIGN -> enclosed(token.text());
        };
    }

    private static Expression named(String name) {
        return switch (name) {
            case "True" -> new Expression.Literal(true);
            case "False" -> new Expression.Literal(false);
            case "None" -> new Expression.Literal(null);
            default -> new Expression.Name(name);
        };
    }

    /**
     * A bracket begins a tuple only if it is empty, has several values, or a comma before
     * its end.
     */
    private Expression enclosed(String sign) {
        return switch (sign) {
            case "(" -> {
                List<Expression> values = values(")");
                boolean tuple = values.size() != 1 || isComma(this.tokens.get(this.at - 2));
                yield tuple ? new Expression.Sequence(values) : values.get(0);
            }
            case "[" -> new Expression.Sequence(values("]"));
            case "{" -> dictionary();
            default -> throw new IllegalArgumentException("no value begins with " + sign);
        };
    }

    // a text may be a comma too
    private static boolean isComma(Token token) {
        return token.kind() == Token.Kind.SIGN && token.text().equals(",");
    }

    private Expression dictionary() {
        List<Expression> keys = new ArrayList<>();
        List<Expression> values = new ArrayList<>();
        while (!takes("}")) {
            keys.add(either());
            expect(":");
            values.add(either());
            takes(",");
        }
        return new Expression.Dictionary(keys, values);
    }

    private List<Expression> values(String end) {
        List<Expression> values = new ArrayList<>();
        while (!takes(end)) {
            values.add(either());
            takes(",");
        }
        return values;
    }

    private boolean takes(String word) {
        boolean there = peek().equals(word);
        this.at += there ? 1 : 0;
        return there;
    }

    private void expect(String word) {
        if (!takes(word)) {
            throw new IllegalArgumentException("no " + word + " but " + peek());
        }
    }

    private String peek() {
        return peek(0);
    }

    // a string is never taken for a word of the language
    private String peek(int ahead) {
        if (this.at + ahead >= this.tokens.size()) {
            return "";
        }
        Token token = this.tokens.get(this.at + ahead);
        return (token.kind() == Token.Kind.STRING) ? "\"" : token.text();
    }

    private boolean peek(int ahead, Token.Kind kind) {
        return this.at + ahead < this.tokens.size() && this.tokens.get(this.at + ahead).kind() == kind;
    }

    private Token next() {
        if (this.at >= this.tokens.size()) {
            throw new IllegalArgumentException("the expression ends too soon");
        }
        return this.tokens.get(this.at++);
    }

}
