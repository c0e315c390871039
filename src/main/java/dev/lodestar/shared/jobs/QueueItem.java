package dev.lodestar.shared.jobs;

import java.util.UUID;

/**
 * What a piece of queued work is about.
 *
 * @param workspace the workspace it belongs to
 * @param subject the job, mail or other row
 */
public record QueueItem(UUID workspace, UUID subject) {

    static QueueItem parse(String text) {
        var parts = text.split("/");
        return new QueueItem(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
        return workspace + "/" + subject;
    }
}
