/** Sending a survey: the audience, invitations and their mails. */
@NullMarked
package dev.lodestar.survey.campaign;

import org.jspecify.annotations.NullMarked;
