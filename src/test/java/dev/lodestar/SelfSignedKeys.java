package dev.lodestar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keys with a certificate that nobody vouches for. */
public final class SelfSignedKeys {

    public static final String PASSWORD = "changeit";

    private SelfSignedKeys() {
    }

    /** A PKCS #12 store for a host, made by the tool of the Java runtime, since its library makes no certificates. */
    public static Path store(String host) throws IOException, InterruptedException {
        var file = Files.createTempDirectory("self-signed").resolve("store.p12");
        var tool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
                "-alias", "keys", "-keyalg", "EC", "-dname", "CN=" + host, "-ext", "SAN=dns:" + host, "-storetype", "PKCS12",
                "-storepass", PASSWORD, "-keystore", file.toString()).inheritIO().start();
        if (tool.waitFor() != 0) {
            throw new IllegalStateException("keytool made no certificate");
        }
        return file;
    }
}
