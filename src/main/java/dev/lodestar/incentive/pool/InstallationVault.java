package dev.lodestar.incentive.pool;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.shared.secrets.InstallationKey;

/** The one vault of this process, made with the secret key of the installation when it is first needed. */
@ApplicationScoped
public class InstallationVault {

    private final InstallationKey key;

    InstallationVault(InstallationKey key) {
        this.key = key;
    }

    /**
     * @throws IllegalStateException when a managed database is used and no key was given: replicas could not share a made one
     */
    public CodeVault vault() {
        return new CodeVault(key.vault(CodeVault.KIND));
    }
}
