package copydesk.ingest.frontier;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import copydesk.contract.source.SourceDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Which of the links that a source lists are followed, by their paths. A pattern is the
 * beginning of a path, {@code *} stands for any characters, {@code $} at its end for the
 * end of the path, as in robots.txt. What is denied wins over what is allowed.
 */
final class PathRules {

    private final List<String> allow;

    private final List<String> deny;

    private PathRules(@Nullable List<String> allow, @Nullable List<String> deny) {
        this.allow = (allow != null) ? allow : List.of();
        this.deny = (deny != null) ? deny : List.of();
    }

    static PathRules of(SourceDefinition definition) {
        return new PathRules(definition.allow(), definition.deny());
    }

    /** Whether a link is followed; what is no web address is not. */
    boolean follow(String url) {
        return path(url).filter(this::allowed).isPresent();
    }

    private boolean allowed(String path) {
        boolean in = this.allow.isEmpty() || this.allow.stream().anyMatch((pattern) -> matches(pattern, path));
        return in && this.deny.stream().noneMatch((pattern) -> matches(pattern, path));
    }

    private static Optional<String> path(String url) {
        try {
            URI address = URI.create(url);
            String path = (address.getRawPath() == null || address.getRawPath().isEmpty()) ? "/" : address.getRawPath();
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return (web && address.getHost() != null)
                    ? Optional.of((address.getRawQuery() != null) ? path + "?" + address.getRawQuery() : path)
                    : Optional.empty();
        }
        catch (IllegalArgumentException ex) {
            return Optional.empty();
        }
    }

    // each part is looked for once, behind the one before: no pattern makes it look twice
    static boolean matches(String pattern, String path) {
        boolean toTheEnd = pattern.endsWith("$");
        String[] parts = (toTheEnd ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
        if (!path.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length - 1; i++) {
            int found = path.indexOf(parts[i], at);
            if (found < 0) {
                return false;
            }
            at = found + parts[i].length();
        }
        String last = parts[parts.length - 1];
        if (parts.length == 1) {
            return !toTheEnd || path.length() == at;
        }
        return toTheEnd ? path.length() - last.length() >= at && path.endsWith(last) : path.indexOf(last, at) >= 0;
    }

}
