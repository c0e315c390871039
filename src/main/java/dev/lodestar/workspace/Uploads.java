package dev.lodestar.workspace;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.UserErrorException;
import dev.lodestar.workspace.upload.UploadEntity;

/** Files that somebody handed over for an import. */
@ApplicationScoped
public class Uploads {

    /**
     * A file.
     *
     * @param size in bytes
     */
    public record Upload(UUID id, String name, long size) {
    }

    /**
     * A file with what is in it.
     *
     * @param sha256 of the content, 32 bytes
     */
    public record Content(String name, byte[] sha256, byte[] bytes) {
    }

    @Transactional
    public Upload store(String name, byte[] content) {
        var upload = new UploadEntity();
        upload.name = name;
        upload.sizeBytes = content.length;
        upload.sha256 = sha256(content);
        upload.content = content;
        upload.persist();
        return new Upload(upload.id, name, content.length);
    }

    /**
     * The content of a file of this workspace.
     *
     * @throws UserErrorException with NOT_FOUND
     */
    @Transactional
    public Content content(UUID id, String... field) {
        var upload = UploadEntity.<UploadEntity> findByIdOptional(id)
                .orElseThrow(() -> UserErrorException.notFound("uploaded file", id, field));
        return new Content(upload.name, upload.sha256, upload.content);
    }

    /**
     * Empties a file that must not stay, such as one with codes in plain text. Its name and hash stay, so that a request that
     * is repeated is still known.
     */
    @Transactional
    public void empty(UUID id) {
        UploadEntity.<UploadEntity> findByIdOptional(id).ifPresent(upload -> upload.content = new byte[0]);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
