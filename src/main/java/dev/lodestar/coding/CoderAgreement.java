package dev.lodestar.coding;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How well the coders of a code agree.
 *
 * @param codeId the code
 * @param coders how many people used it
 * @param turns participants' turns in the transcripts that two or more people coded
 * @param alpha Krippendorff's alpha over these turns, at most 1; null if only one person coded, or nothing can be compared
 */
public record CoderAgreement(UUID codeId, int coders, int turns, @Nullable Double alpha) {
}
