package dev.lodestar.incentive.pool;

import java.nio.file.Path;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one vault of this process, made with the secret key of the installation when it is first needed. */
@ApplicationScoped
public class InstallationVault {

    private static final String FILE = "secret.key";

    private final Optional<String> given;
    private final Optional<String> dataFolder;
    private CodeVault vault;

    /**
     * @param given the key, from LODESTAR_SECRET_KEY
     * @param dataFolder where the embedded database is kept, empty with a managed one
     */
    InstallationVault(@ConfigProperty(name = "lodestar.secret-key") Optional<String> given,
            @ConfigProperty(name = "lodestar.embedded-folder") Optional<String> dataFolder) {
        this.given = given;
        this.dataFolder = dataFolder;
    }

    /**
     * @throws IllegalStateException when a managed database is used and no key was given: replicas could not share a made one
     */
    public synchronized CodeVault vault() {
        if (vault == null) {
            vault = new CodeVault(given.map(SecretKeyFile::fromText).orElseGet(this::kept));
        }
        return vault;
    }

    private byte[] kept() {
        return SecretKeyFile.readOrCreate(Path.of(dataFolder.orElseThrow(() -> new IllegalStateException(
                "Voucher codes need a secret key. Set LODESTAR_SECRET_KEY to what this prints: openssl rand -base64 32")),
                FILE));
    }
}
