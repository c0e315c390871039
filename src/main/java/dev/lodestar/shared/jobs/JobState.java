package dev.lodestar.shared.jobs;

import java.util.Optional;
import java.util.UUID;

/**
 * How far a job has come.
 *
 * @param jobId the job, for rows that refer to it
 * @param done how many units are done
 * @param checkpoint what the last step wrote down for the next one, empty before the first
 */
public record JobState(UUID jobId, long done, Optional<String> checkpoint) {
}
