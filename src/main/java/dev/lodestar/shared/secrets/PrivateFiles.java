package dev.lodestar.shared.secrets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/**
 * Folders and small files that nobody but the user of the process may open. Where there are no POSIX rights (Windows) those of
 * the folder above count.
 */
public final class PrivateFiles {

    private PrivateFiles() {
    }

    /**
     * What stands in the file. A file that is missing is made whole or not at all, and never over the one of a process that
     * starts at the same moment.
     *
     * @param content makes what a new file holds
     */
    public static String readOrCreate(Path file, Supplier<String> content) throws IOException {
        if (!Files.exists(file)) {
            create(file, content.get());
        }
        return Files.readString(file);
    }

    private static void create(Path file, String content) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var draft = Files.createTempFile(folder, "secret", ".new");
        restrict(draft, "rw-------");
        Files.write(draft, content.getBytes(StandardCharsets.UTF_8), StandardOpenOption.SYNC);
        try {
            // A link appears at once, and fails where a file is already.
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // The other process was first; its file is the one.
        } finally {
            Files.delete(draft);
        }
    }

    /** Makes the folder, and takes the rights of everybody else from it. */
    public static Path folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        restrict(folder, "rwx------");
        return folder;
    }

    private static void restrict(Path path, String rights) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }
}
