package dev.lodestar.theme.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import dev.lodestar.coding.CodedPassages;
import dev.lodestar.interview.Interviews;
import dev.lodestar.interview.Participant;
import dev.lodestar.interview.Transcript;
import dev.lodestar.interview.Transcripts;
import dev.lodestar.shared.database.AdvisoryLock;
import dev.lodestar.theme.StatementKind;
import dev.lodestar.theme.StatementsRemoved;
import dev.lodestar.theme.incremental.NewStatements;
import dev.lodestar.workspace.DerivedContent;
import dev.lodestar.workspace.TrashContent;
import dev.lodestar.workspace.TrashContentKind;
import dev.lodestar.workspace.TrashKind;

/** What people said in a deleted interview counts in themes until the trash is emptied of it. */
@ApplicationScoped
class StatementsOfDeletedInterviews implements DerivedContent {

    private final Interviews interviews;
    private final Transcripts transcripts;
    private final CodedPassages passages;
    private final StatementRemoval removal;
    private final NewStatements newStatements;
    private final AdvisoryLock locks;
    private final Event<StatementsRemoved> removed;

    StatementsOfDeletedInterviews(Interviews interviews, Transcripts transcripts, CodedPassages passages,
            StatementRemoval removal, NewStatements newStatements, AdvisoryLock locks, Event<StatementsRemoved> removed) {
        this.interviews = interviews;
        this.transcripts = transcripts;
        this.passages = passages;
        this.removal = removal;
        this.newStatements = newStatements;
        this.locks = locks;
        this.removed = removed;
    }

    @Override
    public TrashKind kind() {
        return TrashKind.INTERVIEW;
    }

    @Override
    public List<TrashContent> affected(UUID interviewId) {
        int statements = statements(interviewId).size();
        return statements == 0 ? List.of() : List.of(new TrashContent(TrashContentKind.THEME_STATEMENTS, statements));
    }

    @Override
    public void emptying(UUID interviewId) {
        locks.lock(ThemeErasureHandler.LOCK);
        List<ThemeStatementEntity> statements = statements(interviewId);
        if (statements.isEmpty()) {
            return;
        }
        // Only who is known from this interview alone was asked nowhere else; a contact may have been.
        var strangers = interviews.participants(List.of(interviewId)).get(0).stream()
                .filter(participant -> participant.contactId() == null).map(Participant::personId).collect(Collectors.toSet());
        List<ThemeAskedEntity> places = strangers.isEmpty() ? List.of() : ThemeAskedEntity.list("personId in ?1", strangers);
        removal.remove(statements, places,
                statements.stream().map(statement -> statement.personId).collect(Collectors.toSet()));
        newStatements.removed();
        removed.fire(new StatementsRemoved(interviewId));
    }

    private List<ThemeStatementEntity> statements(UUID interviewId) {
        var texts = transcripts.ofInterviews(List.of(interviewId)).get(0).stream().map(Transcript::id).toList();
        if (texts.isEmpty()) {
            return List.of();
        }
        var tags = passages.tagsIn(texts);
        List<ThemeStatementEntity> statements = new ArrayList<>(ThemeStatementEntity.list("transcriptId in ?1", texts));
        if (!tags.isEmpty()) {
            statements.addAll(ThemeStatementEntity.list("kind = ?1 and sourceId in ?2", StatementKind.PASSAGE, tags));
        }
        return List.copyOf(new HashSet<>(statements));
    }
}
