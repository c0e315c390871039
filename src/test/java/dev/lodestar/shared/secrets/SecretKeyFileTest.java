package dev.lodestar.shared.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretKeyFileTest {

    @TempDir
    Path folder;

    @Test
    void a_key_is_made_once_and_kept() {
        var file = folder.resolve("deep/secret.key");
        var first = SecretKeyFile.readOrCreate(file);
        assertThat(first).hasSize(32);
        assertThat(SecretKeyFile.readOrCreate(file)).isEqualTo(first);
        assertThat(file.getParent()).isDirectoryContaining("glob:**/secret.key").isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void nobody_else_may_read_it() throws Exception {
        var file = folder.resolve("secret.key");
        SecretKeyFile.readOrCreate(file);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(file)).extracting(Enum::name).containsExactlyInAnyOrder("OWNER_READ",
                    "OWNER_WRITE");
        }
    }

    @Test
    void two_processes_that_start_at_once_agree() throws Exception {
        var file = folder.resolve("secret.key");
        var threads = Executors.newFixedThreadPool(8);
        try {
            var keys = new HashSet<String>();
            var tasks = IntStream.range(0, 8)
                    .<Future<byte[]>> mapToObj(i -> threads.submit(() -> SecretKeyFile.readOrCreate(file))).toList();
            for (var task : tasks) {
                keys.add(Base64.getEncoder().encodeToString(task.get()));
            }
            assertThat(keys).hasSize(1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void a_bad_key_is_refused_without_repeating_it() {
        assertThatThrownBy(() -> SecretKeyFile.fromText("not base64 at all!")).hasMessageContaining("openssl rand -base64 32")
                .hasMessageNotContaining("not base64 at all!");
        assertThatThrownBy(() -> SecretKeyFile.fromText(Base64.getEncoder().encodeToString(new byte[16])))
                .hasMessageContaining("has 16 bytes");
    }
}
