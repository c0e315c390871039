/** Responses that were collected elsewhere and come in from a file. */
@NullMarked
package dev.lodestar.survey.collected;

import org.jspecify.annotations.NullMarked;
