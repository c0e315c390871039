/** Responses that were collected elsewhere and come in from a file. */
package dev.lodestar.survey.collected;
