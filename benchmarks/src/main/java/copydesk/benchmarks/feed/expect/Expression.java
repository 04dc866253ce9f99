package copydesk.benchmarks.feed.expect;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** An expression over what a feed gave. */
public sealed interface Expression {

    /** A text, a number, True, False or None. */
    record Literal(@Nullable Object value) implements Expression {

    }

    /** What is known by a name. */
    record Name(String name) implements Expression {

    }

    /** A value of a dictionary or list. */
    record Item(Expression of, Expression key) implements Expression {

    }

    /** A function, or a method of a value, called. */
    record Call(String function, List<Expression> arguments) implements Expression {

    }

    /** The contrary. */
    record Not(Expression of) implements Expression {

    }

    /** All of several. */
    record And(List<Expression> parts) implements Expression {

    }

    /** One of several. */
    record Or(List<Expression> parts) implements Expression {

    }

    /**
     * Values compared in a row: the operator at i stands between the values i and i + 1.
     */
    record Comparison(List<Expression> values, List<String> operators) implements Expression {

    }

    /** Texts one after the other. */
    record Sum(List<Expression> parts) implements Expression {

    }

    /** A tuple or list. */
    record Sequence(List<Expression> values) implements Expression {

    }

    /** A dictionary. */
    record Dictionary(List<Expression> keys, List<Expression> values) implements Expression {

    }

}
