package dev.lodestar.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {

    private static final Map<String, String[]> NAMES = Map.of(
            "hooks.customer.example", new String[] { "1.1.1.1" },
            "inside.example", new String[] { "10.0.0.1" },
            "both.example", new String[] { "1.1.1.1", "127.0.0.1" });

    private final Destinations destinations = new Destinations(false, DestinationsTest::resolve);

    static InetAddress[] resolve(String host) throws UnknownHostException {
        var found = NAMES.get(host);
        if (found == null) {
            // Written addresses are understood without asking anybody; no other name is looked up in a test.
            if (host.matches("[0-9.]+|\\[[0-9a-f:.]+]")) {
                return InetAddress.getAllByName(host);
            }
            throw new UnknownHostException(host);
        }
        var addresses = new InetAddress[found.length];
        for (int i = 0; i < found.length; i++) {
            addresses[i] = InetAddress.getByName(found[i]);
        }
        return addresses;
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://hooks.customer.example/in?key=1", " https://hooks.customer.example:8443 ",
            "https://not-registered-yet.example/" })
    void a_public_address_is_taken(String text) {
        assertThat(destinations.parse(text)).isEqualTo(URI.create(text.strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "http://hooks.customer.example/", "ftp://hooks.customer.example/", "file:///etc/passwd",
            "hooks.customer.example", "https://", "https:///path", "https://user:word@hooks.customer.example/",
            "https://hooks.customer.example/#part", "https://a b/", "https://inside.example/", "https://both.example/",
            "https://127.0.0.1/", "https://2130706433/", "https://[::1]/", "https://169.254.169.254/latest/meta-data" })
    void any_other_address_is_refused(String text) {
        assertThatThrownBy(() -> destinations.parse(text)).isInstanceOf(DestinationRefused.class);
    }

    @Test
    void development_may_call_its_own_machine() {
        assertThat(new Destinations(true, DestinationsTest::resolve).parse("http://127.0.0.1:9000/in"))
                .isEqualTo(URI.create("http://127.0.0.1:9000/in"));
    }
}
