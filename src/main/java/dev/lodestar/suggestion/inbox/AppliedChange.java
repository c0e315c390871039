package dev.lodestar.suggestion.inbox;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import dev.lodestar.catalogue.AttributeValue;
import dev.lodestar.suggestion.decide.SuggestionChange;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

import org.jspecify.annotations.Nullable;

/** What an acceptance did to a profile or persona, and what the suggestion was aimed at before: all that undoing needs. */
@Embeddable
public class AppliedChange {

    public @Nullable String decidedKey;
    public @Nullable UUID decidedAttributeId;
    @Enumerated(EnumType.STRING)
    public @Nullable SuggestionChange change;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public @Nullable AttributeValue beforeValue;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public @Nullable AttributeValue afterValue;
    public @Nullable Integer beforeWeight;
    /** Never null, so that the whole is never read as null. */
    public List<UUID> evidenceIds = List.of();

    /** What it did. */
    public SuggestionChange change() {
        return kept(change);
    }

    public AttributeValue valueBefore() {
        return kept(beforeValue);
    }

    public AttributeValue valueAfter() {
        return kept(afterValue);
    }

    public int weightBefore() {
        return kept(beforeWeight);
    }

    private static <T> T kept(@Nullable T part) {
        return Objects.requireNonNull(part, "An acceptance keeps what undoing it needs");
    }
}
