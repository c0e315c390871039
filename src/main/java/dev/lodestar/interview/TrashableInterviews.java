package dev.lodestar.interview;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.workspace.TrashContentKind;
import dev.lodestar.workspace.TrashFilter;
import dev.lodestar.workspace.TrashKind;
import dev.lodestar.workspace.TrashPart;
import dev.lodestar.workspace.Trashable;

/** Interviews can be deleted and restored, with their people and texts. */
@ApplicationScoped
class TrashableInterviews implements Trashable {

    private final TrashFilter trash;

    TrashableInterviews(TrashFilter trash) {
        this.trash = trash;
    }

    @Override
    public TrashKind kind() {
        return TrashKind.INTERVIEW;
    }

    @Override
    public List<TrashPart> parts() {
        return List.of(new TrashPart("interview", "id = :subject", null),
                new TrashPart("participant", "interview_id = :subject", TrashContentKind.PARTICIPANTS),
                new TrashPart("transcript", "interview_id = :subject", TrashContentKind.TRANSCRIPTS));
    }

    @Override
    public Map<UUID, String> titles(Collection<UUID> ids) {
        return trash.including(() -> InterviewEntity.ofIds(ids)).stream()
                .collect(Collectors.toMap(interview -> interview.id, interview -> interview.title));
    }
}
