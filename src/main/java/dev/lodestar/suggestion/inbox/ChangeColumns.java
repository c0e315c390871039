package dev.lodestar.suggestion.inbox;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import dev.lodestar.catalogue.AttributeValue;
import dev.lodestar.profile.OwnerRef;
import dev.lodestar.suggestion.SuggestionKind;
import dev.lodestar.suggestion.SuggestionState;
import dev.lodestar.suggestion.model.Candidate;
import dev.lodestar.suggestion.model.ProposedChange;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

import org.jspecify.annotations.Nullable;

/** What a suggestion would change, as it is stored. */
@Embeddable
public class ChangeColumns {

    @Enumerated(EnumType.STRING)
    public SuggestionKind kind;
    @Enumerated(EnumType.STRING)
    public SuggestionMapping mapping;
    public @Nullable String definitionKey;
    public @Nullable UUID attributeId;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public @Nullable AttributeValue value;
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Candidate> candidates;

    static ChangeColumns of(ProposedChange change) {
        var columns = new ChangeColumns();
        columns.kind = change.kind();
        columns.mapping = change.mapping();
        columns.definitionKey = change.definitionKey();
        columns.attributeId = change.attributeId();
        columns.value = change.value();
        columns.candidates = change.candidates();
        return columns;
    }

    /** How it waits for a decision: one that does not know what it is about has to be asked. */
    SuggestionState waiting() {
        return definitionKey == null ? SuggestionState.NEEDS_MAPPING : SuggestionState.OPEN;
    }

    SuggestedChange of(OwnerRef owner) {
        return new SuggestedChange(kind, definitionKey == null ? SuggestionMapping.UNSURE : mapping, owner, definitionKey,
                attributeId, value, candidates);
    }
}
