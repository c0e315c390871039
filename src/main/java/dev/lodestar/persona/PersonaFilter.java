package dev.lodestar.persona;

import java.util.UUID;

import org.hibernate.query.SelectionQuery;

import org.jspecify.annotations.Nullable;

/**
 * Which personas a list has, as conditions in HQL on {@code p}.
 *
 * @param standing those to be listed: published, archived or the others
 * @param buyingRole only those that play this part, or null for all
 * @param profileId only those of this profile, or null for all
 */
record PersonaFilter(Standing standing, @Nullable BuyingRole buyingRole, @Nullable UUID profileId) {

    enum Standing {
        /** Drafts and published ones, as the team works on them. */
        PRESENT("not p.archived", "p.roles"),
        ARCHIVED("p.archived", "p.roles"),
        /** What front ends see, by what they see of it. */
        PUBLISHED("p.publishedRevision is not null", "p.publishedRoles");

        private final String condition;
        private final String roles;

        Standing(String condition, String roles) {
            this.condition = condition;
            this.roles = roles;
        }
    }

    String condition() {
        return standing.condition + (buyingRole == null ? "" : " and array_contains(" + standing.roles + ", :buyingRole)")
                + (profileId == null ? "" : " and p.profileId = :profileId");
    }

    <T> SelectionQuery<T> bind(SelectionQuery<T> query) {
        if (buyingRole != null) {
            query.setParameter("buyingRole", buyingRole.name());
        }
        return profileId == null ? query : query.setParameter("profileId", profileId);
    }
}
