package dev.lodestar.shared.database.embedded;

import java.util.Map;

/** What survives when the machine loses its power. */
public enum Durability {

    /** Whatever was acknowledged. */
    FULL(Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on")),

    /** Nothing: for tests, which throw the folder away. */
    NONE(Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off"));

    private final Map<String, String> settings;

    Durability(Map<String, String> settings) {
        this.settings = settings;
    }

    /** As PostgreSQL calls them. */
    Map<String, String> settings() {
        return settings;
    }
}
