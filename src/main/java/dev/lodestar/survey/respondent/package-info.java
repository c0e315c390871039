/** What a respondent sees and does. */
package dev.lodestar.survey.respondent;
