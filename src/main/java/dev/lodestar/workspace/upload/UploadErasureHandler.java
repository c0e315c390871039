package dev.lodestar.workspace.upload;

import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import dev.lodestar.workspace.ErasedPerson;
import dev.lodestar.workspace.ErasureHandler;
import dev.lodestar.workspace.ErasureStep;

/**
 * Empties the files that name an erased person, such as the transcript they speak in. What was imported from them has been
 * redacted where it is kept; the hash stays, so that a repeated request is still known.
 */
@ApplicationScoped
class UploadErasureHandler implements ErasureHandler {

    private final EntityManager entityManager;

    UploadErasureHandler(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public ErasureStep step() {
        return ErasureStep.UPLOADS;
    }

    @Override
    public void erase(ErasedPerson person) {
        Stream.of(person.name(), person.email()).filter(Objects::nonNull).filter(word -> !word.isBlank()).forEach(word -> {
            entityManager.createNativeQuery("""
                    update upload set content = cast('' as bytea)
                    where position(convert_to(:word, 'UTF8') in content) > 0""").setParameter("word", word).executeUpdate();
            entityManager.createNativeQuery("""
                    update upload set name = 'erased' where position(lower(:word) in lower(name)) > 0""")
                    .setParameter("word", word).executeUpdate();
        });
    }
}
