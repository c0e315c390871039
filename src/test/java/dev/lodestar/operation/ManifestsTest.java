package dev.lodestar.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.lodestar.operation.Manifests.Kustomization.Image;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;

class ManifestsTest {

    @Test
    void every_file_has_only_fields_that_kubernetes_knows() throws IOException {
        assertThat(Manifests.inFiles()).hasSizeGreaterThan(10);
    }

    @Test
    void a_misspelt_field_is_refused() {
        var misspelt = "apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {selectr: {a: b}}\n";
        assertThatThrownBy(() -> Manifests.parse(misspelt, "service.yaml")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("service.yaml").hasMessageContaining("selectr");
    }

    @ParameterizedTest
    @ValueSource(strings = { "base", "overlays/dev", "overlays/production" })
    void a_kustomization_names_only_files_that_are_there_and_all_of_them(String folder) throws IOException {
        var here = Manifests.FOLDER.resolve(folder);
        var kustomization = Manifests.kustomization(here.resolve("kustomization.yaml"));
        var named = new ArrayList<>(kustomization.resources());
        if (kustomization.patches() != null) {
            kustomization.patches().forEach(patch -> named.add(patch.path()));
        }
        assertThat(named).allMatch(name -> Files.exists(here.resolve(name)));
        try (var files = Files.list(here)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("kustomization.yaml")))
                    .isSubsetOf(named);
        }
    }

    @Test
    void the_files_keep_the_promises() throws IOException {
        var base = Manifests.inFiles().stream().filter(object -> !isPatch(object)).toList();
        assertPromises(base);
    }

    @ParameterizedTest
    @ValueSource(strings = { "dev", "production" })
    void what_kustomize_renders_keeps_the_promises(String overlay) {
        assumeTrue(Manifests.kubectlIsHere(), "kubectl is not on the PATH: the overlays were checked as files only");

        var rendered = Manifests.rendered(overlay);

        assertPromises(rendered);
        assertThat(of(rendered, ConfigMap.class).flatMap(map -> map.getData().keySet().stream()))
                .contains("QUARKUS_DATASOURCE_JDBC_URL", "LODESTAR_PUBLIC_URL");
        assertThat(of(rendered, StatefulSet.class).count()).isEqualTo(overlay.equals("dev") ? 1 : 0);
    }

    @Test
    void the_image_is_the_one_that_this_version_builds() throws IOException {
        var version = Pattern.compile("<artifactId>lodestar</artifactId>\\s*<version>([^<]+)<")
                .matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(of(Manifests.inFiles(), Deployment.class)
                .flatMap(server -> server.getSpec().getTemplate().getSpec().getContainers().stream())
                .map(Container::getImage).filter(Objects::nonNull))
                .containsExactly("lodestar/lodestar:" + version.group(1));
        assertThat(Manifests.kustomization(Manifests.FOLDER.resolve("overlays/production/kustomization.yaml")).images())
                .extracting(Image::newTag).containsExactly(version.group(1));
    }

    /** A patch of an overlay changes a thing that the base has in full. */
    private static boolean isPatch(HasMetadata object) {
        return object instanceof Deployment deployment && deployment.getSpec().getSelector() == null;
    }

    private static void assertPromises(List<HasMetadata> objects) {
        assertThat(of(objects, Deployment.class)).hasSize(1).allSatisfy(server -> {
            assertThat(server.getSpec().getReplicas()).isGreaterThanOrEqualTo(2);
            var labels = server.getSpec().getTemplate().getMetadata().getLabels();
            assertThat(of(objects, PodDisruptionBudget.class)).hasSize(1).allSatisfy(budget -> {
                assertThat(labels).containsAllEntriesOf(budget.getSpec().getSelector().getMatchLabels());
                assertThat(budget.getSpec().getMinAvailable().getIntVal()).isBetween(1, server.getSpec().getReplicas() - 1);
            });
            assertThat(server.getSpec().getTemplate().getSpec().getTopologySpreadConstraints()).isNotEmpty();
            var container = server.getSpec().getTemplate().getSpec().getContainers().get(0);
            assertThat(Stream.of(container.getStartupProbe(), container.getLivenessProbe(), container.getReadinessProbe())
                    .map(ManifestsTest::path))
                    .containsExactly("management/q/health/started", "management/q/health/live", "management/q/health/ready");
        });
        pods(objects).forEach(ManifestsTest::assertHardened);
        assertNoSecretIsWrittenDown(objects);
    }

    private static void assertHardened(PodSpec pod) {
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getRunAsUser()).isPositive();
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(pod.getVolumes()).filteredOn(volume -> volume.getEmptyDir() != null).extracting(Volume::getName)
                .contains("tmp");
        assertThat(pod.getContainers()).allSatisfy(container -> {
            var context = container.getSecurityContext();
            assertThat(context.getReadOnlyRootFilesystem()).isTrue();
            assertThat(context.getAllowPrivilegeEscalation()).isFalse();
            assertThat(context.getCapabilities().getDrop()).containsExactly("ALL");
            assertThat(container.getVolumeMounts()).anyMatch(mount -> mount.getMountPath().equals("/tmp"));
            assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
            assertThat(container.getResources().getLimits()).containsKeys("cpu", "memory");
            assertThat(Stream.of(container.getStartupProbe(), container.getLivenessProbe(), container.getReadinessProbe()))
                    .doesNotContainNull();
        });
    }

    private static void assertNoSecretIsWrittenDown(List<HasMetadata> objects) {
        assertThat(objects).noneMatch(object -> object.getKind().equals("Secret"));
        assertThat(pods(objects).flatMap(pod -> pod.getContainers().stream()).map(Container::getEnv).flatMap(List::stream)
                .filter(ManifestsTest::isSecret))
                .isNotEmpty()
                .allMatch(variable -> variable.getValue() == null && variable.getValueFrom().getSecretKeyRef() != null);
        assertThat(of(objects, ConfigMap.class).flatMap(map -> map.getData().keySet().stream()))
                .noneMatch(key -> key.matches(".*(PASSWORD|SECRET|TOKEN).*"));
        assertThat(of(objects, ConfigMap.class).flatMap(map -> map.getData().values().stream()))
                .noneMatch(value -> value.matches("(?s).*://[^/\\s]*:[^/\\s]*@.*|.*[?&]password=.*"));
    }

    private static boolean isSecret(EnvVar variable) {
        return variable.getName().matches(".*(PASSWORD|SECRET|USERNAME).*");
    }

    private static String path(Probe probe) {
        return probe.getHttpGet().getPort().getStrVal() + probe.getHttpGet().getPath();
    }

    private static Stream<PodSpec> pods(List<HasMetadata> objects) {
        return Stream.concat(
                of(objects, Deployment.class).map(server -> server.getSpec().getTemplate().getSpec()),
                of(objects, StatefulSet.class).map(database -> database.getSpec().getTemplate().getSpec()));
    }

    private static <T> Stream<T> of(List<HasMetadata> objects, Class<T> type) {
        return objects.stream().filter(type::isInstance).map(type::cast);
    }
}
