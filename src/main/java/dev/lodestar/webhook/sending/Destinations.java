package dev.lodestar.webhook.sending;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where webhooks may go. */
@ApplicationScoped
public class Destinations {

    private static final int LONGEST = 2_048;

    private final boolean privateAllowed;
    private final NameResolver names;

    /** @param privateAllowed whether private addresses and plain HTTP are allowed, for development only */
    @Inject
    Destinations(@ConfigProperty(name = "lodestar.webhooks.allow-private-addresses") boolean privateAllowed) {
        this(privateAllowed, InetAddress::getAllByName);
    }

    Destinations(boolean privateAllowed, NameResolver names) {
        this.privateAllowed = privateAllowed;
        this.names = names;
    }

    /**
     * Reads an address that somebody entered.
     *
     * @throws DestinationRefused with words for them
     */
    public URI parse(String text) {
        var address = uri(text.strip());
        if (!"https".equalsIgnoreCase(address.getScheme())
                && !(privateAllowed && "http".equalsIgnoreCase(address.getScheme()))) {
            throw new DestinationRefused("The address must begin with https://.");
        }
        if (address.getHost() == null) {
            throw new DestinationRefused("The address needs the name of a server, as in https://example.com/hooks.");
        }
        if (address.getRawUserInfo() != null || address.getRawFragment() != null) {
            throw new DestinationRefused("The address can have neither a user name nor a part behind #.");
        }
        try {
            resolve(address);
        } catch (UnknownHostException e) {
            // A name may be registered later; each attempt looks again.
            return address;
        }
        return address;
    }

    private static URI uri(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new DestinationRefused("The address must have 1 to %d characters.".formatted(LONGEST));
        }
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new DestinationRefused("'%s' is not a web address; it looks like https://example.com/hooks.".formatted(text));
        }
    }

    /**
     * The network address to connect to. The connection must be made to this very one: a name that is looked up a second time
     * may lead elsewhere.
     *
     * @throws DestinationRefused if one of the addresses of the name is not public
     */
    InetAddress resolve(URI address) throws UnknownHostException {
        var host = address.getHost();
        // The brackets around an address of version 6 are kept by Java and understood by its look-up.
        var found = names.resolve(host);
        if (!privateAllowed && !Arrays.stream(found).allMatch(PublicAddresses::contains)) {
            throw new DestinationRefused("%s is inside a private network, where webhooks are not sent.".formatted(host));
        }
        return found[0];
    }
}
