package copydesk.publish.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * What a schema asks of one place of a document. Filled by {@link QuickSchema}, which may
 * meet a place again inside itself, and not changed from then on.
 */
final class QuickShape {

    /** Asks nothing. */
    static final QuickShape ANY = new QuickShape();

    /** Is never surely right. */
    static final QuickShape NEVER = new QuickShape().never();

    private static final int MOST_MEMBERS = Long.SIZE;

    private final Set<QuickKind> kinds = EnumSet.allOf(QuickKind.class);

    private final List<Predicate<String>> texts = new ArrayList<>();

    private final Map<String, Member> members = new HashMap<>();

    private final List<QuickShape> first = new ArrayList<>();

    private @Nullable Set<Object> values;

    private double least = Double.NEGATIVE_INFINITY;

    private double most = Double.POSITIVE_INFINITY;

    private boolean closed;

    private long required;

    private @Nullable QuickShape rest;

    private int fewestItems;

    private int mostItems = Integer.MAX_VALUE;

    QuickShape never() {
        this.kinds.clear();
        return this;
    }

    void only(Set<QuickKind> allowed) {
        this.kinds.retainAll(allowed);
    }

    void among(Set<Object> allowed) {
        if (this.values != null) {
            never();
        }
        this.values = allowed;
    }

    void text(Predicate<String> rule) {
        this.texts.add(rule);
    }

    void atLeast(double number) {
        this.least = number;
    }

    void atMost(double number) {
        this.most = number;
    }

    void itemsAtLeast(int number) {
        this.fewestItems = number;
    }

    void itemsAtMost(int number) {
        this.mostItems = number;
    }

    void begins(List<QuickShape> items) {
        this.first.addAll(items);
    }

    void goesOn(QuickShape item) {
        this.rest = item;
    }

    void closed() {
        this.closed = true;
    }

    void member(String name, QuickShape shape) {
        Member known = this.members.get(name);
        this.members.put(name, new Member(shape, (known != null) ? known.bit : bit()));
    }

    void required(String name) {
        Member member = this.members.computeIfAbsent(name, (one) -> new Member(this.closed ? NEVER : ANY, bit()));
        this.required |= member.bit;
    }

    // more than have a bit of their own are no style of ours
    private long bit() {
        if (this.members.size() == MOST_MEMBERS) {
            never();
        }
        return 1L << this.members.size();
    }

    boolean takes(QuickKind container) {
        return this.values == null && this.kinds.contains(container);
    }

    boolean takesText(String text) {
        if (!this.kinds.contains(QuickKind.TEXT) || (this.values != null && !isAmong(text))) {
            return false;
        }
        for (int i = 0; i < this.texts.size(); i++) {
            if (!this.texts.get(i).test(text)) {
                return false;
            }
        }
        return true;
    }

    boolean takesNumber(long number) {
        return this.kinds.contains(QuickKind.INTEGER) && (this.values == null || isAmong(number))
                && number >= this.least && number <= this.most;
    }

    boolean takesNumber(double number) {
        return this.kinds.contains(QuickKind.DECIMAL) && (this.values == null || isAmong(number))
                && number >= this.least && number <= this.most;
    }

    boolean takesTruth(boolean truth) {
        return this.kinds.contains(QuickKind.TRUTH) && (this.values == null || isAmong(truth));
    }

    private boolean isAmong(Object value) {
        Set<Object> allowed = this.values;
        return allowed == null || allowed.contains(value);
    }

    /** The member of this name; null if there may be none. */
    @Nullable Member member(String name) {
        Member member = this.members.get(name);
        return (member != null || this.closed) ? member : Member.OTHER;
    }

    QuickShape item(int index) {
        QuickShape behind = this.rest;
        return (index < this.first.size()) ? this.first.get(index) : (behind != null) ? behind : ANY;
    }

    /** Whether an object is complete that has the members of these bits. */
    boolean isComplete(long seen) {
        return (seen & this.required) == this.required;
    }

    boolean takesItems(int number) {
        return number >= this.fewestItems && number <= this.mostItems;
    }

    /**
     * A member of an object.
     *
     * @param shape what is asked of its value
     * @param bit by which it is remembered that it was there
     */
    record Member(QuickShape shape, long bit) {

        private static final Member OTHER = new Member(ANY, 0);

    }

}
