/** Questionnaires as they are written and kept. */
@NullMarked
package dev.lodestar.survey.questionnaire;

import org.jspecify.annotations.NullMarked;
