package dev.lodestar.catalogue;

import java.util.List;

/**
 * Of what an attribute can be said.
 *
 * @param repeatable whether a profile may have several of them, such as pains
 * @param knownBeforeSale whether it can be known of somebody who is not a customer yet
 */
public record DefinitionUse(List<AppliesTo> appliesTo, boolean repeatable, boolean knownBeforeSale) {

    public DefinitionUse {
        appliesTo = List.copyOf(appliesTo);
    }
}
