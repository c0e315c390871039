package dev.lodestar.profile;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import dev.lodestar.catalogue.Words;
import dev.lodestar.profile.evidence.EvidenceEntity;
import dev.lodestar.shared.text.Text;

/**
 * Evidence to be attached to an attribute. Ids are taken as they are: who makes a draft has checked them.
 *
 * @param sourceId the answer, passage, customer or finding; null for a publication, which is then told apart by its label and
 *        address
 * @param sourceLabel the source in words, at most {@value Words#LINE} code points
 * @param personId the contact who said it, or null when no known person did
 * @param accountId the account it belongs to, or null
 * @param buyingRole name of the person's buying role, or null
 * @param quote the words themselves, at most {@value Words#BLOCK} code points, or null
 * @param observedOn the day it was said or true
 * @param incentivised whether the person was promised a reward
 */
public record EvidenceDraft(EvidenceStance stance, SourceKind sourceKind, UUID sourceId, String sourceLabel, String sourceUrl,
        UUID personId, UUID accountId, String buyingRole, String quote, LocalDate observedOn, boolean incentivised) {

    public EvidenceDraft {
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(sourceKind, "sourceKind");
        Objects.requireNonNull(observedOn, "observedOn");
        sourceLabel = Words.line("sourceLabel", sourceLabel, Words.LINE);
        sourceUrl = Text.isMissing(sourceUrl) ? null : Words.line("sourceUrl", sourceUrl, 2_000);
        quote = Text.isMissing(quote) ? null : Words.block("quote", quote, Words.BLOCK);
        sourceId = sourceId != null ? sourceId
                : UUID.nameUUIDFromBytes((sourceKind + "\n" + sourceLabel + "\n" + sourceUrl).getBytes(StandardCharsets.UTF_8));
    }

    /** What a known person said in support. */
    public static EvidenceDraft said(SourceKind sourceKind, UUID sourceId, String sourceLabel, UUID personId, UUID accountId,
            String buyingRole, String quote, LocalDate observedOn, boolean incentivised) {
        return new EvidenceDraft(EvidenceStance.SUPPORTS, sourceKind, sourceId, sourceLabel, null, personId, accountId,
                buyingRole,
                quote, observedOn, incentivised);
    }

    /** The same, speaking the other way. */
    public EvidenceDraft withStance(EvidenceStance other) {
        return new EvidenceDraft(other, sourceKind, sourceId, sourceLabel, sourceUrl, personId, accountId, buyingRole, quote,
                observedOn, incentivised);
    }

    EvidenceEntity.SourceKey sourceKey() {
        return new EvidenceEntity.SourceKey(sourceKind, sourceId, personId, stance);
    }

    EvidenceEntity toEntity(UUID attributeId, int revision) {
        var entity = new EvidenceEntity();
        entity.attributeId = attributeId;
        entity.stance = stance;
        entity.sourceKind = sourceKind;
        entity.sourceId = sourceId;
        entity.sourceLabel = sourceLabel;
        entity.sourceUrl = sourceUrl;
        entity.personId = personId;
        entity.accountId = accountId;
        entity.buyingRole = buyingRole;
        entity.quote = quote;
        entity.observedOn = observedOn;
        entity.incentivised = incentivised;
        entity.revision = revision;
        return entity;
    }
}
