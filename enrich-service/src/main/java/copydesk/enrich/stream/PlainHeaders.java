package copydesk.enrich.stream;

import java.util.Map;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.MessageHeaders;

/**
 * Carries record headers as the bytes they are. The framework's own mapper would write
 * text as quoted JSON and add headers of its own, which readers in other languages would
 * have to know about.
 */
public final class PlainHeaders implements KafkaHeaderMapper {

    @Override
    public void fromHeaders(MessageHeaders headers, Headers target) {
        headers.forEach((name, value) -> {
            if (value instanceof byte[] bytes && !name.startsWith(KafkaHeaders.PREFIX)) {
                target.add(name, bytes);
            }
        });
    }

    @Override
    public void toHeaders(Headers source, Map<String, Object> target) {
        for (Header header : source) {
            target.put(header.key(), header.value());
        }
    }

}
