/** What a respondent sees and does. */
@NullMarked
package dev.lodestar.survey.respondent;

import org.jspecify.annotations.NullMarked;
