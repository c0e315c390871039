/** Questionnaires as they are written and kept. */
package dev.lodestar.survey.questionnaire;
