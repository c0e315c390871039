package dev.lodestar.workspace.upload;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.workspace.ErasedPerson;
import dev.lodestar.workspace.ErasureHandler;
import dev.lodestar.workspace.ErasureStep;

/**
 * Empties the files that name an erased person, such as the transcript they speak in. What was imported from them has been
 * redacted where it is kept; the hash stays, so that a repeated request is still known. Only whole words count, since the
 * files of others name nobody called "Al" when they say "always".
 */
@ApplicationScoped
class UploadErasureHandler implements ErasureHandler {

    private static final String ERASED = "erased";

    @Override
    public ErasureStep step() {
        return ErasureStep.UPLOADS;
    }

    @Override
    public void erase(ErasedPerson person) {
        Stream.of(person.name(), person.email()).filter(Objects::nonNull).filter(word -> !word.isBlank())
                .forEach(UploadErasureHandler::erase);
    }

    private static void erase(String word) {
        var wholeWord = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        for (var id : UploadEntity.idsHolding(word.getBytes(StandardCharsets.UTF_8))) {
            // One after the other, since a file may have megabytes.
            UploadEntity.<UploadEntity> findByIdOptional(id)
                    .filter(upload -> wholeWord.matcher(new String(upload.content, StandardCharsets.UTF_8)).find())
                    .ifPresent(upload -> upload.content = new byte[0]);
        }
        UploadEntity.names().stream().filter(named -> wholeWord.matcher(named.name()).find())
                .forEach(named -> UploadEntity.update("name = ?1 where id = ?2", ERASED, named.id()));
    }
}
