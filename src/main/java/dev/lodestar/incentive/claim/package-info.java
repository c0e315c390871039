/** What a respondent does about the reward. */
@NullMarked
package dev.lodestar.incentive.claim;

import org.jspecify.annotations.NullMarked;
