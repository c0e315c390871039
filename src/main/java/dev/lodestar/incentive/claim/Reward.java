package dev.lodestar.incentive.claim;

import org.jspecify.annotations.Nullable;

/**
 * A respondent's reward.
 *
 * @param code only once it was claimed, otherwise null
 * @param programme what was promised, null when nothing was
 * @param instructions how to use the code, null when nothing was promised
 */
public record Reward(RewardState state, @Nullable String code, @Nullable String programme, @Nullable String instructions) {

    static final Reward NONE = new Reward(RewardState.NONE, null, null, null);
}
