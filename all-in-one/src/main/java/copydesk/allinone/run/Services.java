package copydesk.allinone.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

import copydesk.allinone.terminal.Obstacle;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Services in this JVM, each in a Spring context of its own; started and ended side by
 * side.
 */
public final class Services implements AutoCloseable {

    private final List<Running> running;

    private Services(List<Running> running) {
        this.running = running;
    }

    /**
     * Starts services and returns when all are up.
     * @throws Obstacle if one does not start; the others are ended then
     */
    public static Services start(List<Service> services) {
        // one logging configuration for all, that of this JVM: contexts that set it up
        // side by side change it under each other's hands
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        List<CompletableFuture<Running>> starts = sideBySide(services.stream().map(Services::starter).toList());
        try {
            return new Services(starts.stream().map(CompletableFuture::join).toList());
        }
        catch (CompletionException ex) {
            new Services(whatIsUp(starts)).close();
            if (ex.getCause() instanceof Obstacle obstacle) {
                throw obstacle;
            }
            throw ex;
        }
    }

    private static Supplier<Running> starter(Service service) {
        return () -> {
            try {
                return new Running(service.name(), context(service));
            }
            catch (RuntimeException ex) {
                throw new Obstacle("The service " + service.name() + " did not start: " + why(ex)
                        + ". The log in the data folder says more.", ex);
            }
        };
    }

    private static ConfigurableApplicationContext context(Service service) {
        return new SpringApplicationBuilder(service.application()).bannerMode(Banner.Mode.OFF)
            .registerShutdownHook(false)
            .logStartupInfo(false)
            .run(Stream.concat(Stream.of("--spring.config.name=" + service.name()), service.arguments().stream())
                .toArray(String[]::new));
    }

    private static String why(Throwable ex) {
        Throwable cause = ex;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        boolean speaks = cause instanceof IllegalArgumentException || cause instanceof IllegalStateException;
        return speaks ? String.valueOf(cause.getMessage()) : cause.toString();
    }

    private static List<Running> whatIsUp(List<CompletableFuture<Running>> starts) {
        List<Running> up = new ArrayList<>();
        for (CompletableFuture<Running> start : starts) {
            start.handle((running, failure) -> (running == null) || up.add(running)).join();
        }
        return up;
    }

    private static <T> List<CompletableFuture<T>> sideBySide(List<Supplier<T>> tasks) {
        ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, tasks.size()));
        List<CompletableFuture<T>> results = tasks.stream()
            .map((task) -> CompletableFuture.supplyAsync(task, threads))
            .toList();
        threads.shutdown();
        return results;
    }

    /** Where a service answers HTTP on this machine. */
    public String address(String service) {
        return "http://127.0.0.1:" + context(service).getEnvironment().getRequiredProperty("local.server.port");
    }

    /** A part of a service, as its own code would get it. */
    public <T> T part(String service, Class<T> type) {
        return context(service).getBean(type);
    }

    private ConfigurableApplicationContext context(String service) {
        return this.running.stream()
            .filter((candidate) -> candidate.name.equals(service))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No service " + service + " runs here")).context;
    }

    @Override
    public void close() {
        List<CompletableFuture<Boolean>> ends = sideBySide(this.running.stream().map(Services::ender).toList());
        ends.forEach(CompletableFuture::join);
    }

    private static Supplier<Boolean> ender(Running running) {
        return () -> {
            running.context.close();
            return true;
        };
    }

    private record Running(String name, ConfigurableApplicationContext context) {

    }

}
