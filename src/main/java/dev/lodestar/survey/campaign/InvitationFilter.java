package dev.lodestar.survey.campaign;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.Nullable;

/** Which invitations are meant; what is left out does not matter. */
@Input("InvitationFilter")
@Description("The invitations that are meant. What is left out does not matter.")
public record InvitationFilter(
        @Nullable @Description("How far the person has come.") InvitationStatus status) {

    /** Everything. */
    public static final InvitationFilter ALL = new InvitationFilter(null);
}
