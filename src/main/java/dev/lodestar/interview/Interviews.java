package dev.lodestar.interview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.interview.participant.ParticipantEntity;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.Patch;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.text.Text;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;
import dev.lodestar.workspace.TrashFilter;

import org.jspecify.annotations.Nullable;

/** Interviews and their facts. The people in them are {@link Participants}, their texts {@link Transcripts}. */
@ApplicationScoped
public class Interviews {

    /** What the audit log calls an interview. */
    static final String SUBJECT = "interview";

    private final Participants participants;
    private final AuditLog auditLog;
    private final TrashFilter trash;

    Interviews(Participants participants, AuditLog auditLog, TrashFilter trash) {
        this.participants = participants;
        this.auditLog = auditLog;
        this.trash = trash;
    }

    @Transactional
    public Optional<Interview> find(UUID id) {
        return InterviewEntity.<InterviewEntity> findByIdOptional(id).map(InterviewEntity::toInterview);
    }

    @Transactional
    public Page<Interview> list(InterviewFilter filter, ConnectionRequest<InterviewOrderField> request) {
        return request.page(InterviewEntity.page(filter, request.slice()),
                interview -> interview.place(request.slice().field()), () -> InterviewEntity.count(filter))
                .map(InterviewEntity::toInterview);
    }

    /** All interviews, those entered last first. */
    @Transactional
    public List<Interview> all() {
        return InterviewEntity.<InterviewEntity> list("order by id desc").stream().map(InterviewEntity::toInterview).toList();
    }

    /** The interviews with these ids, by id; those of other workspaces are missing. */
    @Transactional
    public Map<UUID, Interview> byId(Collection<UUID> ids) {
        return InterviewEntity.ofIds(ids).stream().map(InterviewEntity::toInterview)
                .collect(Collectors.toMap(Interview::id, interview -> interview));
    }

    /**
     * Enters an interview with its participants. The same idempotency key again gives the interview made the first time.
     *
     * @throws UserErrorException if a text does not fit, two participants have one name, or a contact does not exist
     */
    @Transactional
    public Interview create(CreateInterview.Input input) {
        var key = Text.NAME.optional(input.idempotencyKey(), "input", "idempotencyKey");
        var known = key == null ? Optional.<InterviewEntity> empty() : trash.including(() -> InterviewEntity.ofKey(key));
        if (known.isPresent()) {
            if (known.get().trashId != null) {
                throw UserErrorException.conflict("This interview was entered before and deleted. Restore it from the trash.",
                        "input",
                        "idempotencyKey");
            }
            return known.get().toInterview();
        }
        var interview = new InterviewEntity();
        fill(interview, input.title(), input.heldOn(), input.interviewer());
        interview.idempotencyKey = key;
        interview.persist();
        for (var i = 0; i < input.participants().size(); i++) {
            participants.insert(interview.id, input.participants().get(i), "input", "participants", String.valueOf(i));
        }
        auditLog.record(AuditEvent.of("interview.created", SUBJECT, interview.id));
        return interview.toInterview();
    }

    /**
     * Changes an interview's own facts.
     *
     * @throws UserErrorException with NOT_FOUND or STALE_VERSION, or if a text does not fit
     */
    @Transactional
    public Interview update(UpdateInterview.Input input) {
        var interview = InterviewEntity.require(input.id, "input", "id");
        interview.requireVersion("interview", input.version, "input", "version");
        fill(interview, Patch.apply(input.title, interview.title, ""), Patch.apply(input.heldOn, interview.heldOn),
                Patch.apply(input.interviewer, interview.interviewer));
        InterviewEntity.flush();
        auditLog.record(AuditEvent.of("interview.updated", SUBJECT, interview.id));
        return interview.toInterview();
    }

    private static void fill(InterviewEntity interview, String title, @Nullable LocalDate heldOn,
            @Nullable String interviewer) {
        if (heldOn == null) {
            throw UserErrorException.required("Say on which day the interview was held.", "input", "heldOn");
        }
        interview.title = Text.NAME.required(title, "input", "title");
        interview.heldOn = heldOn;
        interview.interviewer = Text.NAME.optional(interviewer, "input", "interviewer");
    }

    /** The participants of each interview, in the same order as the interviews. */
    @Transactional
    public List<List<Participant>> participants(List<UUID> interviewIds) {
        var byInterview = ParticipantEntity.ofInterviews(interviewIds).stream()
                .collect(Collectors.groupingBy(participant -> participant.interviewId,
                        Collectors.mapping(ParticipantEntity::toParticipant, Collectors.toList())));
        return interviewIds.stream().map(id -> byInterview.getOrDefault(id, List.of())).toList();
    }
}
