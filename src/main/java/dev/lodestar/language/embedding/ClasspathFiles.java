package dev.lodestar.language.embedding;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Files on the class path, found also when the program runs from a class loader of its own. */
public final class ClasspathFiles {

    private ClasspathFiles() {
    }

    public static InputStream open(String name) throws IOException {
        var loader = Thread.currentThread().getContextClassLoader();
        InputStream found = loader == null ? null : loader.getResourceAsStream(name);
        if (found == null) {
            found = ClasspathFiles.class.getClassLoader().getResourceAsStream(name);
        }
        if (found == null) {
            throw new FileNotFoundException(name + " is not on the class path; is the embedding model packaged?");
        }
        return found;
    }

    public static byte[] bytes(String name) throws IOException {
        try (var in = open(name)) {
            return in.readAllBytes();
        }
    }
}
