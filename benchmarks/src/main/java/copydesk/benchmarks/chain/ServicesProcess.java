package copydesk.benchmarks.chain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import copydesk.allinone.broker.DataFolder;
import copydesk.allinone.run.Desk;
import copydesk.allinone.run.Service;
import copydesk.allinone.run.Services;
import copydesk.benchmarks.process.Answers;

/**
 * The services as the all-in-one runs them, without broker and page; what is named behind
 * Kafka's address and the folder is left out as well.
 */
public final class ServicesProcess {

    private ServicesProcess() {
    }

    public static void main(String[] args) throws IOException {
        Desk desk = new Desk(args[0], DataFolder.at(Path.of(args[1])));
        List<String> absent = new ArrayList<>(List.of(args).subList(2, args.length));
        absent.add(Desk.CONSOLE);
        List<Service> services = desk.services(0)
            .stream()
            .filter((service) -> !absent.contains(service.name()))
            .toList();
        try (Services running = Services.start(services)) {
            new Answers().serve(running.address(Desk.INGEST));
        }
    }

}
