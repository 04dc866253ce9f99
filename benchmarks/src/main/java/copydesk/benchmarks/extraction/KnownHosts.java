package copydesk.benchmarks.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import copydesk.benchmarks.extraction.gold.GoldPage;
import copydesk.benchmarks.extraction.gold.GoldSet;
import copydesk.benchmarks.extraction.gold.Host;

/**
 * Hosts that the extractor was trained or tuned on.
 *
 * @param hosts the hosts
 */
record KnownHosts(Set<Host> hosts) {

    KnownHosts {
        hosts = Set.copyOf(hosts);
    }

    /** Of files with a host or URL in each line and of folders with annotated pages. */
    static KnownHosts read(List<Path> places) throws IOException {
        Set<Host> hosts = new HashSet<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                GoldSet.read(place).pages().forEach((page) -> hosts.add(page.host()));
            }
            else {
                Files.readAllLines(place)
                    .stream()
                    .map(String::strip)
                    .filter((line) -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach((line) -> hosts.add(Host.of(line)));
            }
        }
        return new KnownHosts(hosts);
    }

    /** Numbers of the pages whose host is known, or of the others. */
    List<Integer> among(List<GoldPage> pages, boolean known) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            if (this.hosts.contains(pages.get(i).host()) == known) {
                numbers.add(i);
            }
        }
        return numbers;
    }

}
