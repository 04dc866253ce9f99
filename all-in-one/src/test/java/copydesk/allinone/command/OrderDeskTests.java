package copydesk.allinone.command;

import java.nio.charset.StandardCharsets;

import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.command.LinkOrder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OrderDeskTests {

    @Test
    void saysWhatIsNullOnPurpose() {
        assertThat(json(CommandKind.FIX_HEADLINE, null)).isEqualTo("""
                {"id":"c1","command":"fix-headline","uri":"urn:uuid:1","who":"Lea","why":"checked","headline":null}""");
        assertThat(json(CommandKind.SET_LINK, new LinkOrder("the cost", null))).isEqualTo("""
                {"id":"c1","command":"set-link","uri":"urn:uuid:1","who":"Lea","why":"checked",\
                "link":{"text":"the cost","href":null}}""");
    }

    @Test
    void saysNothingElseThatIsNull() {
        assertThat(json(CommandKind.KILL, null)).isEqualTo("""
                {"id":"c1","command":"kill","uri":"urn:uuid:1","who":"Lea","why":"checked"}""");
    }

    private static String json(CommandKind kind, @Nullable LinkOrder link) {
        Command command = new Command("c1", kind, "urn:uuid:1", null, "Lea", "checked", null, null, link, null, null);
        return new String(OrderDesk.json(command), StandardCharsets.UTF_8);
    }

}
