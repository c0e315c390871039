/**
 * Surveys: written, published, sent, answered, collected elsewhere, and counted. Other features read answers here and hear of
 * completed responses.
 */
@NullMarked
package dev.lodestar.survey;

import org.jspecify.annotations.NullMarked;
