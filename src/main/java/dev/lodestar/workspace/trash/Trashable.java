package dev.lodestar.workspace.trash;

import java.util.List;

import dev.lodestar.workspace.audit.SubjectTitles;

/** A kind of thing that people can delete and restore. Its first part is the row of the thing itself. */
public interface Trashable extends GoesAlong, SubjectTitles {

    @Override
    default String subjectKind() {
        return kind().word();
    }

    @Override
    List<TrashPart> parts();
}
