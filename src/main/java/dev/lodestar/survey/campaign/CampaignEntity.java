package dev.lodestar.survey.campaign;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import dev.lodestar.customer.Audience;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.graphql.ChildPages;
import dev.lodestar.shared.graphql.Slice;
import dev.lodestar.survey.Campaign;
import dev.lodestar.survey.CampaignMail;
import dev.lodestar.survey.CampaignStatus;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "campaign")
public class CampaignEntity extends BaseEntity {

    public UUID surveyId;
    public UUID surveyVersionId;
    public String name;
    public String mailSubject;
    public String mailMessage;
    @JdbcTypeCode(SqlTypes.JSON)
    public Audience audience;
    public @Nullable Instant expiresAt;
    @Enumerated(EnumType.STRING)
    public CampaignStatus status = CampaignStatus.DRAFT;
    public boolean incentivised;
    public @Nullable UUID jobId;

    public static ChildPages<CampaignEntity, CampaignOrderField> pages() {
        return new ChildPages<>(CampaignEntity.class, "surveyId", campaign -> campaign.surveyId, CampaignEntity::place);
    }

    private Slice.Place place(CampaignOrderField field) {
        return new Slice.Place(switch (field) {
            case CREATED_AT -> id;
            case NAME -> name;
        }, id);
    }

    public Campaign toCampaign() {
        return new Campaign(id, version, name, new CampaignMail(mailSubject, mailMessage, expiresAt), audience, status,
                incentivised, createdAt);
    }
}
