package copydesk.benchmarks.fetch;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

import copydesk.ingest.fetch.Answer;
import copydesk.ingest.fetch.Ask;
import copydesk.ingest.fetch.Validators;
import copydesk.ingest.fetch.Web;

/**
 * Asks for addresses one after the other, host by host, from several threads; every
 * fourth with the validators of its last answer.
 */
final class FetchRun {

    private static final Validators KNOWN = new Validators("\"1\"", null);

    private final Web web;

    private final int hosts;

    private final int port;

    private final AtomicLong next = new AtomicLong();

    private final LongAdder documents = new LongAdder();

    private final LongAdder unchanged = new LongAdder();

    private final Map<String, LongAdder> failures = new ConcurrentSkipListMap<>();

    FetchRun(Web web, int hosts, int port) {
        this.web = web;
        this.hosts = hosts;
        this.port = port;
    }

    /** Asks until as many addresses were asked as given, counted from the first call. */
    void until(long end, int threads) throws InterruptedException {
        Thread[] workers = new Thread[threads];
        for (int i = 0; i < threads; i++) {
            workers[i] = new Thread(() -> work(end), "fetch-" + i);
            workers[i].start();
        }
        for (Thread worker : workers) {
            worker.join();
        }
    }

    private void work(long end) {
        for (long number = this.next.getAndIncrement(); number < end; number = this.next.getAndIncrement()) {
            ask(number);
        }
        this.next.decrementAndGet();
    }

    private void ask(long number) {
        String url = "http://host-" + number % this.hosts + ".example:" + this.port + "/news/" + number + ".html";
        Answer answer = this.web.ask(new Ask(url, (number % 4 == 3) ? KNOWN : null));
        this.web.done(answer);
        if (answer instanceof Answer.Document) {
            this.documents.increment();
        }
        else if (answer instanceof Answer.Unchanged) {
            this.unchanged.increment();
        }
        else {
            String why = (answer instanceof Answer.Failed failed) ? failed.detail() : answer.getClass().getSimpleName();
            this.failures.computeIfAbsent(why, (key) -> new LongAdder()).increment();
        }
    }

    long documents() {
        return this.documents.sum();
    }

    long unchanged() {
        return this.unchanged.sum();
    }

    /** What else came, and how often. */
    Map<String, LongAdder> failures() {
        return this.failures;
    }

}
