package dev.lodestar.profile.lifecycle;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.shared.UserErrorCode;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.database.AdvisoryLock;
import dev.lodestar.shared.text.Text;

import org.jspecify.annotations.Nullable;

/**
 * The three places for active profiles. A team that serves everybody serves nobody, so a fourth needs a reason that all can
 * read. The places are numbered and unique in the table; the lock only makes the second of two callers wait instead of fail.
 */
@ApplicationScoped
public class ActiveProfiles {

    private static final Text REASON = Text.line(500);
    private static final List<Integer> SLOTS = List.of(1, 2, 3);

    private final AdvisoryLock locks;

    ActiveProfiles(AdvisoryLock locks) {
        this.locks = locks;
    }

    /** Gives the profile a place, or notes the reason why it needs none. */
    public void take(ProfileEntity profile, @Nullable String reason) {
        locks.lock("active profiles");
        var active = ProfileEntity.active();
        var taken = active.stream().map(other -> other.activeSlot).filter(Objects::nonNull).toList();
        var free = SLOTS.stream().filter(slot -> !taken.contains(slot)).findFirst();
        if (free.isPresent()) {
            profile.activeSlot = free.get();
        } else if (Text.isMissing(reason)) {
            throw new UserErrorException(UserErrorCode.LIMIT_REACHED,
                    "Three profiles are active (%s). Archive one of them, or state the reason why another is needed."
                            .formatted(active.stream().map(other -> other.name).collect(Collectors.joining(", "))),
                    "input", "reason");
        } else {
            profile.activeReason = REASON.required(reason, "input", "reason");
        }
    }

}
