package dev.lodestar.workspace;

import java.util.List;

/** A feature whose rows go into the trash with another feature's thing, and come back with it. */
public interface TrashCascade {

    /** With what. */
    TrashKind kind();

    /** The rows; emptied from the last to the first, all before those of the thing's own feature. */
    List<TrashPart> parts();
}
