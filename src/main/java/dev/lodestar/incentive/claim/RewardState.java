package dev.lodestar.incentive.claim;

/** How a respondent's reward stands, for the respondent. */
public enum RewardState {
    /** Nothing was promised, or the survey is not complete. */
    NONE,
    WAITING,
    ISSUED,
    CLAIMED
}
