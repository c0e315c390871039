package dev.lodestar.profile;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.catalogue.InvalidValue;
import dev.lodestar.catalogue.Words;
import dev.lodestar.shared.UserErrorCode;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.database.AdvisoryLock;

/**
 * The three places for active profiles. A team that serves everybody serves nobody, so a fourth needs a reason that all can
 * read. The places are numbered and unique in the table; the lock only makes the second of two callers wait instead of fail.
 */
@ApplicationScoped
class ActiveProfiles {

    private static final List<Integer> SLOTS = List.of(1, 2, 3);

    private final AdvisoryLock locks;

    ActiveProfiles(AdvisoryLock locks) {
        this.locks = locks;
    }

    /** Gives the profile a place, or notes the reason why it needs none. */
    void take(ProfileEntity profile, String reason) {
        locks.take("active profiles");
        var active = ProfileEntity.active();
        var taken = active.stream().map(other -> other.activeSlot).filter(Objects::nonNull).toList();
        var free = SLOTS.stream().filter(slot -> !taken.contains(slot)).findFirst();
        if (free.isPresent()) {
            profile.activeSlot = free.get();
        } else if (reason == null || reason.isBlank()) {
            throw new UserErrorException(UserErrorCode.LIMIT_REACHED,
                    "Three profiles are active (%s). Archive one of them, or state the reason why another is needed."
                            .formatted(active.stream().map(other -> other.name).collect(Collectors.joining(", "))),
                    "reason");
        } else {
            profile.activeReason = checked(reason);
        }
    }

    private static String checked(String reason) {
        try {
            return Words.line("reason", reason, Words.LINE);
        } catch (InvalidValue invalid) {
            throw UserErrorException.invalid(invalid.getMessage(), "reason");
        }
    }
}
