package dev.lodestar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A script of the console's {@code package.json}, run as on the command line. */
final class ConsoleScript {

    private ConsoleScript() {
    }

    /** Prints what it prints, and returns its exit code. */
    static int run(String name, Map<String, String> environment) throws IOException, InterruptedException {
        var command = new ProcessBuilder("npm", "run", name).directory(Path.of("src-web").toFile()).redirectErrorStream(true);
        command.environment().putAll(environment);
        var process = command.start();
        process.getOutputStream().close();
        // Line by line, since the test's own streams are how its process talks to the build.
        try (var output = process.inputReader()) {
            output.lines().forEach(System.out::println);
        }
        return process.waitFor();
    }
}
