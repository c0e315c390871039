package dev.lodestar.theme.tally;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.Nullable;

/** How far a theme can be relied on. */
@Description("How far a theme can be relied on.")
public record ThemeReliability(
        @Nullable @Description("How well the theme comes back when one text in five is left out, from 0 to 1. From 0.75 it is stable, below 0.5 an accident. Null in old runs.") Double confidence,
        @Description("The number of accounts that the people belong to.") int accounts,
        @Description("The number of people who may carry a claim: not those who say it only in passages on which the coders agree too little.") int claimPeople) {
}
