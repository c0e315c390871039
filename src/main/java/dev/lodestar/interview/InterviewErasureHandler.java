package dev.lodestar.interview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import dev.lodestar.interview.participant.ParticipantEntity;
import dev.lodestar.interview.text.Sha256;
import dev.lodestar.interview.transcript.SpeakerEntity;
import dev.lodestar.interview.transcript.TranscriptEntity;
import dev.lodestar.interview.transcript.TurnEntity;
import dev.lodestar.workspace.ErasedPerson;
import dev.lodestar.workspace.ErasureHandler;
import dev.lodestar.workspace.ErasureStep;

/**
 * Blackens what an erased person said in interviews, and their name wherever it stands in them. Offsets stay, so that the tags
 * of others still fit; that somebody said something stays as a number.
 */
@ApplicationScoped
class InterviewErasureHandler implements ErasureHandler {

    private final EntityManager entityManager;

    InterviewErasureHandler(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public ErasureStep step() {
        return ErasureStep.INTERVIEWS;
    }

    @Override
    public void erase(ErasedPerson person) {
        for (var participant : ParticipantEntity.ofContact(person.contactId())) {
            var speakers = SpeakerEntity.ofParticipant(participant.id);
            var names = speakers.stream().map(speaker -> speaker.label).collect(Collectors.toCollection(HashSet::new));
            names.add(participant.name);
            var interview = InterviewEntity.requireLocked(participant.interviewId);
            for (var transcript : TranscriptEntity.newestFirst(List.of(interview.id))) {
                blacken(transcript, speakers, names);
            }
            interview.title = Redaction.names(interview.title, names);
            participant.name = nameless(participant.id);
            speakers.forEach(speaker -> speaker.label = nameless(speaker.id));
        }
        entityManager.flush();
    }

    private void blacken(TranscriptEntity transcript, List<SpeakerEntity> speakers, Set<String> names) {
        var ranges = new ArrayList<TextRange>();
        speakers.stream().filter(speaker -> speaker.transcriptId.equals(transcript.id))
                .forEach(speaker -> ranges.addAll(TurnEntity.ranges(speaker.id)));
        var text = Redaction.names(Redaction.ranges(transcript.text, ranges), names);
        TranscriptEntity.replaceText(transcript.id, text, Sha256.of(text));
    }

    /** A name that says nothing and that no other row of the interview has. */
    private static String nameless(UUID id) {
        return "Erased person " + id.toString().substring(24);
    }
}
