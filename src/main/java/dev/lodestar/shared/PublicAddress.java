package dev.lodestar.shared;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address under which people reach this program; links in mails begin with it. */
@ApplicationScoped
public class PublicAddress {

    private final Optional<String> configured;
    private final int port;

    PublicAddress(@ConfigProperty(name = "lodestar.public-url") Optional<String> configured,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.configured = configured;
        this.port = port;
    }

    /** The full address of a path that begins with a slash. */
    public String of(String path) {
        return configured.map(address -> address.replaceFirst("/+$", "")).orElse("http://localhost:" + port) + path;
    }
}
