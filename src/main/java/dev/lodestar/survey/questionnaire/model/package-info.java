/** Pure: the types of questions, their answers and the problems of a draft. */
@NullMarked
package dev.lodestar.survey.questionnaire.model;

import org.jspecify.annotations.NullMarked;
