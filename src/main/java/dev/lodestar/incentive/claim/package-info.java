/** What a respondent does about the reward. */
package dev.lodestar.incentive.claim;
