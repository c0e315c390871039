package dev.lodestar.coding;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.workspace.trash.GoesAlong;
import dev.lodestar.workspace.trash.TrashContentKind;
import dev.lodestar.workspace.trash.TrashKind;
import dev.lodestar.workspace.trash.TrashPart;

/** Tags go into the trash with the interview they stand in. */
@ApplicationScoped
class TagsOfDeletedInterviews implements GoesAlong {

    @Override
    public TrashKind kind() {
        return TrashKind.INTERVIEW;
    }

    @Override
    public List<TrashPart> parts() {
        return List.of(new TrashPart("coding", "transcript_id in (select id from transcript where interview_id = :subject)",
                TrashContentKind.TAGS));
    }
}
