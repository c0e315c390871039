package dev.lodestar.theme;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.persona.BuyingRole;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.statistics.Proportion;
import dev.lodestar.theme.tally.Tally;

@Entity
@Table(name = "theme_role_tally")
class ThemeRoleTallyEntity extends BaseEntity {

    public UUID themeId;
    public String buyingRole;
    public int people;
    public int asked;

    static List<ThemeRoleTallyEntity> ofThemes(List<UUID> themeIds) {
        return list("themeId in ?1 order by buyingRole", themeIds);
    }

    RoleTally toRoleTally() {
        Proportion share = Proportion.of(people, asked);
        return new RoleTally(buyingRole.equals(Tally.UNKNOWN_ROLE) ? null : BuyingRole.valueOf(buyingRole), people, asked,
                share.share(),
                share.low(), share.high());
    }
}
