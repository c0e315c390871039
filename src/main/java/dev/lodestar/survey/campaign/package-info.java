/** Sending a survey: the audience, invitations and their mails. */
package dev.lodestar.survey.campaign;
