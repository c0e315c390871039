package dev.lodestar.shared.secrets;

import java.nio.file.Path;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The secret key of this installation, read or made when it is first needed. */
@ApplicationScoped
public class InstallationKey {

    private static final String FILE = "secret.key";

    private final Optional<String> given;
    private final Optional<String> dataFolder;
    private byte @Nullable [] key;

    /**
     * @param given the key, from LODESTAR_SECRET_KEY
     * @param dataFolder where the embedded database is kept, empty with a managed one
     */
    InstallationKey(@ConfigProperty(name = "lodestar.secret-key") Optional<String> given,
            @ConfigProperty(name = "lodestar.embedded-folder") Optional<String> dataFolder) {
        this.given = given;
        this.dataFolder = dataFolder;
    }

    /**
     * A vault for one kind of secret, such as "webhook secret"; what is sealed in one does not open in another.
     *
     * @throws IllegalStateException when a managed database is used and no key was given: replicas could not share a made one
     */
    public SecretVault vault(String kind) {
        return new SecretVault(key(), kind);
    }

    private synchronized byte[] key() {
        var known = key;
        if (known == null) {
            known = given.map(SecretKeyFile::fromText).orElseGet(this::stored);
            key = known;
        }
        return known;
    }

    private byte[] stored() {
        return SecretKeyFile.readOrCreate(Path.of(dataFolder.orElseThrow(() -> new IllegalStateException(
                "Secrets need a key to be encrypted with. Set LODESTAR_SECRET_KEY to what this prints: openssl rand -base64 32")),
                FILE));
    }
}
