package dev.lodestar.workspace;

import java.util.Optional;
import java.util.UUID;

/**
 * Who does something.
 *
 * @param accountId the member's account, empty for the program itself, a respondent or an API token
 * @param name how the audit log calls them
 */
public record Actor(Optional<UUID> accountId, String name) {
}
