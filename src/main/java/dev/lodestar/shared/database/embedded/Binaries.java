package dev.lodestar.shared.database.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import dev.lodestar.shared.secrets.PrivateFiles;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.io.file.PathUtils;

/** The commands of PostgreSQL for this machine, unpacked from the program into a folder that nobody else may write. */
final class Binaries {

    private static final int DIGITS_OF_THE_ARCHIVE = 16;

    private final Path folder;
    private final List<String> wrapper;

    private Binaries(Path folder, List<String> wrapper) {
        this.folder = folder;
        this.wrapper = wrapper;
    }

    /**
     * Unpacks them, unless they are there from an earlier start. Those of other versions are removed.
     *
     * @param parent the folder for the binaries; its caller makes sure that no other process works in it
     * @throws EmbeddedDatabase.NotStarted if there are none for this machine
     */
    static Binaries unpackedInto(Path parent) throws IOException {
        PrivateFiles.folder(parent);
        var resource = "/" + archiveName();
        var target = parent.resolve("postgresql-" + digest(resource));
        if (!Files.isDirectory(target)) {
            clear(parent);
            // What a kill left half unpacked has another name, so a folder of the right name is whole.
            var draft = Files.createDirectory(parent.resolve("unpacking"));
            try (var archive = open(resource)) {
                unpack(archive, draft);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Binaries(target, OrdinaryUser.wrapper());
    }

    private static void clear(Path parent) throws IOException {
        try (var others = Files.list(parent)) {
            for (var other : others.toList()) {
                PathUtils.delete(other);
            }
        }
    }

    private static String archiveName() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var processor = switch (System.getProperty("os.arch")) {
            case "aarch64", "arm64" -> "arm_64";
            default -> "x86_64";
        };
        if (system.startsWith("windows")) {
            // Windows on ARM runs the binaries of the other processor.
            return "postgres-windows-x86_64.txz";
        }
        if (system.startsWith("mac")) {
            return "postgres-darwin-" + processor + ".txz";
        }
        var alpine = Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
        return "postgres-linux-" + processor + alpine + ".txz";
    }

    private static InputStream open(String resource) {
        var archive = Binaries.class.getResourceAsStream(resource);
        if (archive == null) {
            throw new EmbeddedDatabase.NotStarted("Lodestar brings no PostgreSQL for this machine ("
                    + System.getProperty("os.name") + ", "
                    + System.getProperty("os.arch") + "). Name a database of your own with QUARKUS_DATASOURCE_JDBC_URL.");
        }
        return archive;
    }

    private static String digest(String resource) throws IOException {
        try (var archive = new DigestInputStream(open(resource), MessageDigest.getInstance("SHA-256"))) {
            archive.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(archive.getMessageDigest().digest()).substring(0, DIGITS_OF_THE_ARCHIVE);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        try (var entries = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                write(entries, entry, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveInputStream content, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        PathUtils.createParentDirectories(path);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            if (entry.getName().startsWith("bin/") && Files.getFileStore(path).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    /** A command of PostgreSQL, such as {@code initdb}, as a process that is still to be started. */
    ProcessBuilder command(String name, List<String> arguments) {
        var command = new ArrayList<>(wrapper);
        command.add(folder.resolve("bin").resolve(name).toString());
        command.addAll(arguments);
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        // Settings for the clients of another PostgreSQL of this user must not reach this one.
        process.environment().keySet().removeIf(variable -> variable.startsWith("PG"));
        return process;
    }

    /**
     * Runs a command to its end.
     *
     * @param input what it reads
     * @throws IOException with its words, if it fails
     */
    void run(String name, List<String> arguments, String input) throws IOException {
        var process = command(name, arguments).start();
        try (var writer = process.outputWriter()) {
            writer.write(input);
        }
        // pg_ctl leaves its streams to nobody, so the end of the words is the end of the command.
        String words;
        try (var reader = process.inputReader()) {
            words = String.join("\n", reader.lines().toList());
        }
        try {
            if (process.waitFor() != 0) {
                throw new IOException(name + " said: " + words.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new IOException("Interrupted while " + name + " ran", e);
        }
    }
}
