package dev.lodestar.suggestion.inbox;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import dev.lodestar.suggestion.decide.SuggestionChange;

/** What an acceptance did to a profile or persona, and what the suggestion was aimed at before: all that undoing needs. */
@Embeddable
public class AppliedChange {

    public String decidedKey;
    public UUID decidedAttributeId;
    @Enumerated(EnumType.STRING)
    public SuggestionChange change;
    public String beforeValue;
    public String afterValue;
    public Integer beforeWeight;
    /** Never null, so that the whole is never read as null. */
    public List<UUID> evidenceIds = List.of();
}
