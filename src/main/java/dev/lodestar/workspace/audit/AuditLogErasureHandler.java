package dev.lodestar.workspace.audit;

import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.workspace.ErasedPerson;
import dev.lodestar.workspace.ErasureHandler;
import dev.lodestar.workspace.ErasureStep;

/** The log keeps data without words of people; the sentences of its first entries may name them, and these go. */
@ApplicationScoped
class AuditLogErasureHandler implements ErasureHandler {

    @Override
    public ErasureStep step() {
        return ErasureStep.AUDIT_LOG;
    }

    @Override
    public void erase(ErasedPerson person) {
        Stream.of(person.name(), person.email()).filter(Objects::nonNull).forEach(
                word -> AuditLogEntryEntity.update("fallback = null where locate(lower(?1), lower(fallback)) > 0", word));
    }
}
