/** Responses and answers as they are kept and counted. */
@NullMarked
package dev.lodestar.survey.result;

import org.jspecify.annotations.NullMarked;
