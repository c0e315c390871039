package dev.lodestar.survey;

import java.time.Instant;
import java.util.UUID;

import dev.lodestar.customer.Audience;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** A campaign to be prepared. */
@Input("CampaignInput")
@Description("A campaign to be prepared; the survey's latest version is asked.")
public record CampaignInput(
        @NonNull @Id @Description("The survey.") UUID surveyId,
        @NonNull @Description("What the team calls it.") String name,
        @NonNull @Description("The subject of the mail.") String mailSubject,
        @NonNull @Description("The message of the mail; {name} is the person's name.") String mailMessage,
        @NonNull @Description("Whom it is for.") Audience audience,
        @Nullable @Description("When the links end; never if not said.") Instant expiresAt) {
}
