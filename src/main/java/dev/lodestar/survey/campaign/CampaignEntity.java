package dev.lodestar.survey.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.survey.Campaign;
import dev.lodestar.survey.CampaignStatus;

@Entity
@Table(name = "campaign")
public class CampaignEntity extends BaseEntity {

    public UUID surveyId;
    public UUID surveyVersionId;
    public String name;
    public String mailSubject;
    public String mailMessage;
    public String audience;
    public Instant expiresAt;
    @Enumerated(EnumType.STRING)
    public CampaignStatus status = CampaignStatus.DRAFT;
    public boolean incentivised;
    public UUID jobId;

    public static List<CampaignEntity> newestFirst(UUID surveyId, PageRequest request) {
        return request.afterId()
                .map(after -> CampaignEntity.<CampaignEntity> find("surveyId = ?1 and id < ?2 order by id desc", surveyId,
                        after))
                .orElseGet(() -> find("surveyId = ?1 order by id desc", surveyId))
                .page(0, request.rowsToRead()).list();
    }

    public Campaign toCampaign() {
        return new Campaign(id, version, name, mailSubject, mailMessage, AudienceJson.read(audience), expiresAt, status,
                incentivised,
                createdAt);
    }
}
