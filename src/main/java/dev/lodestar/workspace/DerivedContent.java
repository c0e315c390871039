package dev.lodestar.workspace;

import java.util.List;
import java.util.UUID;

/**
 * A feature that made something of a thing's words. What it made stays while the thing lies in the trash, since a restored
 * thing would have to be read and grouped anew, and goes when the trash is emptied.
 */
public interface DerivedContent {

    /** Of what. */
    TrashKind kind();

    /** What stays until the trash is emptied. */
    List<TrashContent> affected(UUID subjectId);

    /** Removes what was made of the thing, which is still there and seen by queries, and counts again. */
    void emptying(UUID subjectId);
}
