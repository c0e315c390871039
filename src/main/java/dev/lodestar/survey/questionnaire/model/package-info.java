/** Pure: the types of questions, their answers and the problems of a draft. */
package dev.lodestar.survey.questionnaire.model;
