package dev.lodestar.suggestion.inbox;

import java.util.List;
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

/** What an acceptance did to a profile or persona, and what the suggestion was aimed at before: all that undoing needs. */
@Embeddable
public class AppliedChange {

    public String decidedKey;
    public UUID decidedAttributeId;
    @Enumerated(EnumType.STRING)
    public SuggestionChange change;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public AttributeValue beforeValue;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public AttributeValue afterValue;
    public Integer beforeWeight;
    /** Never null, so that the whole is never read as null. */
    public List<UUID> evidenceIds = List.of();
}
