package copydesk.allinone.order;

import java.util.Arrays;
import java.util.stream.Collectors;

import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.command.TagKind;
import copydesk.contract.command.TagOrder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Adds, removes or pins a tag. */
@CommandLine.Command
final class TagChoice extends Order {

    private final CommandKind command;

    @Option(names = "--kind", required = true, paramLabel = "KIND",
            description = "person, organisation, place, event or subject.")
    private String kind = "";

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "Its name as it is published.")
    private String name = "";

    @Option(names = "--uri", paramLabel = "URI",
            description = "Its identity in a knowledge base; a subject always has one, that of a media topic.")
    private @Nullable String uri;

    TagChoice(CommandDesk desk, CommandKind command) {
        super(desk);
        this.command = command;
    }

    @Override
    Command command() {
        Command plain = plain(this.command);
        return new Command(plain.id(), plain.command(), plain.uri(), plain.url(), plain.who(), plain.why(), null,
                new TagOrder(kind(), this.name, this.uri), null, null, null);
    }

    private TagKind kind() {
        return Arrays.stream(TagKind.values())
            .filter((known) -> known.code().equals(this.kind))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("--kind is one of "
                    + Arrays.stream(TagKind.values()).map(TagKind::code).collect(Collectors.joining(", ")) + ", not "
                    + this.kind));
    }

}
