package dev.lodestar.shared.jobs;

/**
 * A piece of a job that any replica may do, in a transaction of its own and at the same time as others do the others.
 *
 * @param content what {@link JobHandler#chunk} needs to know
 * @param units how many units of the whole job it is, 0 or more
 */
public record JobChunk(String content, long units) {
}
