package dev.lodestar.survey;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** What the people of a campaign get: a mail with a personal link to the survey. */
@Name("CampaignMail")
@Input("CampaignMailInput")
@Description("The mail that the people of a campaign get, with a personal link to the survey.")
public record CampaignMail(
        @NonNull @Description("The subject of the mail.") String subject,
        @NonNull @Description("The message of the mail. {name} becomes the name of the person; the personal link is put below it.") String message,
        @Nullable @Description("When the links end, or null if they never do.") Instant linkExpiresAt) {
}
