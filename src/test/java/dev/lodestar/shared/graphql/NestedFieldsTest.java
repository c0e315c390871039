package dev.lodestar.shared.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/**
 * A field below another one is either a batch over its parents without arguments, or goes through {@link FieldBatches}.
 * Anything else costs a statement for each parent, or gives two aliases the same answer.
 */
class NestedFieldsTest {

    static class Wrong {

        public List<String> shared(@Source List<String> parents, int first) {
            return parents;
        }

        public String one(@Source String parent, int first) {
            return parent;
        }
    }

    @Test
    void every_nested_field_is_batched() {
        var apis = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.lodestar").stream().filter(type -> type.isAnnotatedWith(GraphQLApi.class));

        var wrong = apis.map(JavaClass::reflect).flatMap(NestedFieldsTest::wrong);

        assertThat(wrong).isEmpty();
    }

    @Test
    void fields_that_are_not_batched_would_be_noticed() {
        var wrong = wrong(Wrong.class);

        assertThat(wrong).extracting(Method::getName).containsExactlyInAnyOrder("shared", "one");
    }

    private static Stream<Method> wrong(Class<?> api) {
        return Stream.of(api.getMethods()).filter(NestedFieldsTest::isNested).filter(field -> !isBatched(field));
    }

    private static boolean isNested(Method field) {
        return Stream.of(field.getParameters()).anyMatch(parameter -> parameter.isAnnotationPresent(Source.class));
    }

    private static boolean isBatched(Method field) {
        return field.getParameterTypes()[0] == List.class ? field.getParameterCount() == 1
                : field.getReturnType() == CompletionStage.class;
    }
}
