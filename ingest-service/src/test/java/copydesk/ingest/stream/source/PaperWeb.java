package copydesk.ingest.stream.source;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import copydesk.ingest.fetch.Answer;
import copydesk.ingest.fetch.Ask;
import copydesk.ingest.fetch.Web;

/**
 * A web that answers each page with its own address, and every robots.txt with none. The
 * test may hold answers back and choose others, and sees what was asked.
 */
final class PaperWeb implements Web {

    private final List<String> asked = new CopyOnWriteArrayList<>();

    private final Map<String, Supplier<Answer>> answers = new ConcurrentHashMap<>();

    private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();

    private final Map<String, AtomicInteger> underWay = new ConcurrentHashMap<>();

    private final AtomicInteger all = new AtomicInteger();

    private volatile int mostAtOnce;

    private volatile boolean crowded;

    /** Gives this answer for an address from now on. */
    void answer(String url, Supplier<Answer> answer) {
        this.answers.put(url, answer);
    }

    /** Holds answers for an address back. */
    void hold(String url) {
        this.held.put(url, new CountDownLatch(1));
    }

    /** Gives what was held back. */
    void letGo(String url) {
        CountDownLatch latch = this.held.remove(url);
        if (latch != null) {
            latch.countDown();
        }
    }

    /** Gives all that was held back. */
    void letGo() {
        List.copyOf(this.held.keySet()).forEach(this::letGo);
    }

    @Override
    public Answer ask(Ask ask) {
        String host = URI.create(ask.url()).getHost();
        AtomicInteger ofHost = this.underWay.computeIfAbsent(host, (none) -> new AtomicInteger());
        this.crowded |= ofHost.incrementAndGet() > 1;
        this.mostAtOnce = Math.max(this.mostAtOnce, this.all.incrementAndGet());
        this.asked.add(ask.url());
        try {
            await(this.held.get(ask.url()));
            return this.answers.getOrDefault(ask.url(), () -> usual(ask.url())).get();
        }
        finally {
            this.all.decrementAndGet();
            ofHost.decrementAndGet();
        }
    }

    // a request on its way does not end because nobody waits for it any more
    private static void await(CountDownLatch latch) {
        boolean interrupted = false;
        while (latch != null && latch.getCount() > 0) {
            try {
                latch.await();
            }
            catch (InterruptedException ex) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Answer usual(String url) {
        return url.endsWith("/robots.txt") ? new Answer.Gone(404)
                : new Answer.Document(("<h1>" + url + "</h1>").getBytes(StandardCharsets.UTF_8), 200, "text/html", url,
                        null, null, List.of());
    }

    /** What was asked for but robots.txt files, in its order. */
    List<String> pages() {
        return this.asked.stream().filter((url) -> !url.endsWith("/robots.txt")).toList();
    }

    /** All that was asked for, in its order. */
    List<String> asked() {
        return this.asked;
    }

    /** How many requests were under way at once at most. */
    int mostAtOnce() {
        return this.mostAtOnce;
    }

    /** Whether nothing is under way. */
    boolean isIdle() {
        return this.all.get() == 0;
    }

    /** Whether a host was ever asked twice at once. */
    boolean isCrowded() {
        return this.crowded;
    }

}
