package dev.lodestar.coding;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.workspace.TrashCascade;
import dev.lodestar.workspace.TrashContentKind;
import dev.lodestar.workspace.TrashKind;
import dev.lodestar.workspace.TrashPart;

/** Tags go into the trash with the interview they stand in. */
@ApplicationScoped
class TagsOfDeletedInterviews implements TrashCascade {

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
