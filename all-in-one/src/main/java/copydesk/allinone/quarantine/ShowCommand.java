package copydesk.allinone.quarantine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import copydesk.allinone.read.CommittedReader;
import copydesk.allinone.terminal.Terminal;
import copydesk.console.quarantine.SetAside;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "show", mixinStandardHelpOptions = true,
        description = "Explains records that were set aside: why, what to do, headers, size, place.")
final class ShowCommand implements Callable<Integer> {

    // a document that names an embargo is nobody's to read before it is released
    private static final Pattern EMBARGO = Pattern.compile("\"embargo[A-Za-z]*\"\\s*:", Pattern.CASE_INSENSITIVE);

    private final Supplier<String> kafka;

    private final Terminal terminal;

    @Mixin
    private FilterOptions options = new FilterOptions();

    @Option(names = "--bytes", description = "Also the value, as text.")
    private boolean bytes;

    ShowCommand(Supplier<String> kafka, Terminal terminal) {
        this.kafka = kafka;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Filter filter = this.options.filter();
        QuarantineReader reader = new QuarantineReader(new CommittedReader(this.kafka.get(), this.terminal::complain));
        List<SetAside> found = reader.find(filter).stream().limit(this.options.limit()).toList();
        for (SetAside aside : found) {
            SetAsideLines.whole(aside).forEach(this.terminal::say);
            reader.record(aside.rests()).ifPresent(this::showRecord);
            this.terminal.say("");
        }
        this.terminal.say(SetAsideLines.total(found));
        return found.isEmpty() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private void showRecord(ConsumerRecord<byte[], byte[]> record) {
        for (Header header : record.headers()) {
            this.terminal.say("header   " + header.key() + ": " + text(header.value()));
        }
        if (this.bytes) {
            showValue(record.value());
        }
    }

    private void showValue(byte @org.jspecify.annotations.Nullable [] value) {
        if (value == null) {
            this.terminal.say("value    none; it is only referred to");
            return;
        }
        String text = text(value);
        if (EMBARGO.matcher(text).find()) {
            this.terminal.say("value    not shown: it names an embargo");
            return;
        }
        this.terminal.say("value");
        text.lines().forEach(this.terminal::say);
    }

    private static String text(byte @org.jspecify.annotations.Nullable [] bytes) {
        return (bytes != null) ? new String(bytes, StandardCharsets.UTF_8) : "";
    }

}
