package dev.lodestar.workspace;

import java.util.List;

/** A kind of thing that people can delete and restore. Its first part is the row of the thing itself. */
public interface Trashable extends TrashCascade, SubjectTitles {

    @Override
    default String subjectKind() {
        return kind().word();
    }

    @Override
    List<TrashPart> parts();
}
