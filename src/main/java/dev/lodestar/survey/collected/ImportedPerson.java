package dev.lodestar.survey.collected;

import dev.lodestar.persona.BuyingRole;

import org.jspecify.annotations.Nullable;

/**
 * What one row of a file says about the person who answered.
 *
 * @param key tells people of the source apart, never blank
 * @param email null when unknown
 * @param name null when unknown
 * @param account the name of the company, null when unknown
 * @param buyingRole null when unknown
 */
public record ImportedPerson(String key, @Nullable String email, @Nullable String name, @Nullable String account,
        @Nullable BuyingRole buyingRole) {

    /** Somebody of whom nothing else is said. */
    public static ImportedPerson of(String key) {
        return new ImportedPerson(key, null, null, null, null);
    }
}
