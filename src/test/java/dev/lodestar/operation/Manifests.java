package dev.lodestar.operation;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;

/** Reads Kubernetes manifests into their types; a field that the type does not have is an error, as on a strict server. */
final class Manifests {

    static final Path FOLDER = Path.of("k8s");

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of(
            "v1/ConfigMap", ConfigMap.class,
            "v1/Namespace", Namespace.class,
            "v1/Service", Service.class,
            "v1/ServiceAccount", ServiceAccount.class,
            "apps/v1/Deployment", Deployment.class,
            "apps/v1/StatefulSet", StatefulSet.class,
            "networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class,
            "policy/v1/PodDisruptionBudget", PodDisruptionBudget.class);

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setAnnotationIntrospector(new WithoutCatchAll());

    private Manifests() {
    }

    /** The model keeps unknown fields in a map of additional properties; here they are to be refused. */
    private static final class WithoutCatchAll extends JacksonAnnotationIntrospector {
        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }

    /** The objects of every file below the folder; the kustomizations themselves are read as {@link Kustomization}. */
    static List<HasMetadata> inFiles() throws IOException {
        var read = new ArrayList<HasMetadata>();
        try (var files = Files.walk(FOLDER)) {
            for (var file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                if (!file.endsWith("kustomization.yaml")) {
                    read.addAll(parse(Files.readString(file), file.toString()));
                }
            }
        }
        return read;
    }

    /** @throws IllegalArgumentException naming the source, for a kind or a field that does not exist */
    static List<HasMetadata> parse(String yaml, String source) {
        var read = new ArrayList<HasMetadata>();
        try (var parser = YAML.getFactory().createParser(yaml)) {
            var documents = YAML.readerFor(JsonNode.class).<JsonNode> readValues(parser);
            while (documents.hasNext()) {
                read.add(typed(documents.next(), source));
            }
        } catch (IOException fault) {
            throw new IllegalArgumentException(source + ": " + fault.getMessage(), fault);
        }
        return read;
    }

    private static HasMetadata typed(JsonNode document, String source) throws IOException {
        var kind = document.path("apiVersion").asText() + "/" + document.path("kind").asText();
        var type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalArgumentException(source + ": " + kind + " is not a kind these manifests use");
        }
        return YAML.treeToValue(document, type);
    }

    static Kustomization kustomization(Path file) throws IOException {
        return YAML.readValue(file.toFile(), Kustomization.class);
    }

    record Kustomization(String apiVersion, String kind, String namespace, List<String> resources, List<Patch> patches,
            List<Labels> labels, List<Image> images) {

        record Image(String name, String newName, String newTag) {
        }

        record Patch(String path) {
        }

        record Labels(Map<String, String> pairs, boolean includeTemplates) {
        }
    }

    /** What {@code kubectl kustomize} makes of an overlay. */
    static List<HasMetadata> rendered(String overlay) {
        var folder = FOLDER.resolve("overlays").resolve(overlay);
        return parse(run("kubectl", "kustomize", folder.toString()), "kubectl kustomize " + folder);
    }

    static boolean kubectlIsHere() {
        var path = System.getenv().getOrDefault("PATH", "");
        return List.of(path.split(File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "kubectl")));
    }

    private static String run(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed:\n" + output);
            }
            return output;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
