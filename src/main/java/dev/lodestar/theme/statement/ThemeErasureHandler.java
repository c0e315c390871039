package dev.lodestar.theme.statement;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.shared.database.AdvisoryLock;
import dev.lodestar.theme.incremental.NewStatements;
import dev.lodestar.workspace.ErasedPerson;
import dev.lodestar.workspace.ErasureHandler;
import dev.lodestar.workspace.ErasureStep;

/** Removes the words of a person who wishes to be forgotten from themes. */
@ApplicationScoped
public class ThemeErasureHandler implements ErasureHandler {

    /** Held by who reads what people said or counts it, and by who removes it. */
    public static final String LOCK = "words of people";

    private final StatementRemoval removal;
    private final AdvisoryLock locks;
    private final NewStatements newStatements;

    ThemeErasureHandler(StatementRemoval removal, AdvisoryLock locks, NewStatements newStatements) {
        this.removal = removal;
        this.locks = locks;
        this.newStatements = newStatements;
    }

    @Override
    public ErasureStep step() {
        return ErasureStep.THEMES;
    }

    @Override
    public void erase(ErasedPerson person) {
        locks.lock(LOCK);
        List<ThemeStatementEntity> statements = ThemeStatementEntity.list("contactId", person.contactId());
        var people = Stream.concat(Stream.of(person.contactId()),
                statements.stream().map(statement -> statement.personId)).collect(Collectors.toSet());
        removal.remove(statements, ThemeAskedEntity.list("personId", person.contactId()), people);
        newStatements.removed();
    }
}
