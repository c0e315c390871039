package dev.lodestar.profile.evidence;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import dev.lodestar.profile.EvidenceStance;

import org.jspecify.annotations.Nullable;

/**
 * Who says something about an attribute, and when: what counting needs of a piece of evidence.
 *
 * @param personId the person who said it, or null when no person did (a report) or none is known
 * @param accountId the customer the person or the finding belongs to, or null
 * @param sourceId what says it when no person is known, such as the report; null when nothing is known of it
 * @param stance which way it speaks
 * @param observedOn the day it was said
 */
public record Voice(@Nullable UUID personId, @Nullable UUID accountId, @Nullable UUID sourceId, EvidenceStance stance,
        LocalDate observedOn) {

    public Voice {
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(observedOn, "observedOn");
    }
}
