package dev.lodestar.theme;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.theme.tally.Tally;

/** Keeps the tallies of themes. */
@ApplicationScoped
class ThemeTallies {

    /** Writes a tally into a theme that is stored already or about to be, in the place of what it had. */
    void write(ThemeEntity theme, Tally tally) {
        theme.people = tally.people().successes();
        theme.asked = tally.people().trials();
        theme.accounts = tally.accounts();
        if (theme.id == null) {
            theme.persist();
        } else {
            ThemeRoleTallyEntity.delete("themeId", theme.id);
        }
        tally.byRole().forEach((role, share) -> {
            var entity = new ThemeRoleTallyEntity();
            entity.themeId = theme.id;
            entity.buyingRole = role;
            entity.people = share.successes();
            entity.asked = share.trials();
            entity.persist();
        });
    }
}
