package dev.lodestar.incentive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;

@Entity
@Table(name = "incentive_programme")
public class ProgrammeEntity extends BaseEntity {

    public UUID campaignId;
    public String name;
    public String instructions;

    public static Optional<ProgrammeEntity> ofCampaign(UUID campaignId) {
        return find("campaignId", campaignId).firstResultOptional();
    }

    static List<ProgrammeEntity> ofCampaigns(Collection<UUID> campaignIds) {
        return campaignIds.isEmpty() ? List.of() : list("campaignId in ?1", campaignIds);
    }

    Programme toProgramme() {
        return new Programme(id, version, name, instructions, createdAt);
    }
}
