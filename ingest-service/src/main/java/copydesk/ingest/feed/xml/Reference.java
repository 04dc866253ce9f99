package copydesk.ingest.feed.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resolves a reference against a base address as RFC 3986 says, without refusing what is
 * ill-formed and without changing how anything is spelled.
 */
public final class Reference {

    private static final Pattern PARTS = Pattern
        .compile("^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(\\?[^#]*)?(#.*)?$", Pattern.DOTALL);

    private static final int MAX_LENGTH = 8_000;

    private Reference() {
    }

    /**
     * The address that a reference means; the reference itself where there is no base.
     */
    public static String resolve(String base, String reference) {
        // as browsers do, who would otherwise see another address than we do
        String wanted = reference.strip().replaceAll("[\\t\\n\\r]", "");
        if (base.isEmpty() || wanted.length() > MAX_LENGTH || base.length() > MAX_LENGTH) {
            return wanted;
        }
        Matcher own = parts(wanted);
        Matcher from = parts(base);
        if (own.group(1) != null || from.group(1) == null) {
            return wanted;
        }
        String scheme = from.group(1) + ":";
        if (own.group(2) != null) {
            return scheme + wanted;
        }
        String place = scheme + ((from.group(2) != null) ? "//" + from.group(2) : "");
        if (own.group(3).isEmpty()) {
            String query = (own.group(4) != null) ? own.group(4) : text(from.group(4));
            return place + from.group(3) + query + text(own.group(5));
        }
        return place + path(from, own.group(3)) + text(own.group(4)) + text(own.group(5));
    }

    private static Matcher parts(String reference) {
        Matcher match = PARTS.matcher(reference);
        if (!match.matches()) {
            throw new IllegalStateException("every text is a reference");
        }
        return match;
    }

    private static String text(@org.jspecify.annotations.Nullable String part) {
        return (part != null) ? part : "";
    }

    private static String path(Matcher from, String path) {
        if (path.startsWith("/")) {
            return withoutDots(path);
        }
        String before = from.group(3);
        String folder = before.substring(0, before.lastIndexOf('/') + 1);
        return withoutDots((folder.isEmpty() && from.group(2) != null) ? "/" + path : folder + path);
    }

    private static String withoutDots(String path) {
        if (!path.contains("./") && !path.endsWith("/.") && !path.endsWith("/..")) {
            return path;
        }
        List<String> kept = new ArrayList<>();
        String[] steps = path.split("/", -1);
        for (int step = 0; step < steps.length; step++) {
            boolean last = step == steps.length - 1;
            if (steps[step].equals("..")) {
                if (kept.size() > 1) {
                    kept.remove(kept.size() - 1);
                }
            }
            else if (!steps[step].equals(".")) {
                kept.add(steps[step]);
                continue;
            }
            if (last) {
                kept.add("");
            }
        }
        return String.join("/", kept);
    }

}
