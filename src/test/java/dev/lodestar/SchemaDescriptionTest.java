package dev.lodestar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import graphql.language.DescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.TypeDefinition;
import graphql.schema.idl.SchemaParser;

/** Everything in {@code schema.graphql} has a description. */
class SchemaDescriptionTest {

    @Test
    void everything_is_described() throws IOException {
        assertThat(undescribed(Files.readString(Path.of("schema.graphql")))).isEmpty();
    }

    @Test
    void a_gap_of_each_kind_is_noticed() {
        var missing = undescribed("""
                "Said." type A { f("Said." said: Int, x: Int): Int }
                "Said." input B { "Said." said: Int, g: Int }
                "Said." enum C { "Said." SAID, V }
                "Said." interface I { h: Int }
                union D = A""");

        assertThat(missing).containsExactly("A.f", "A.f(x)", "B.g", "C.V", "D", "I.h");
    }

    private static Collection<String> undescribed(String sdl) {
        var missing = new TreeSet<String>();
        new SchemaParser().parse(sdl).types().values().forEach(type -> {
            note(missing, type.getName(), type);
            for (var part : parts(type)) {
                var path = type.getName() + "." + ((NamedNode<?>) part).getName();
                note(missing, path, part);
                if (part instanceof FieldDefinition field) {
                    field.getInputValueDefinitions()
                            .forEach(argument -> note(missing, path + "(" + argument.getName() + ")", argument));
                }
            }
        });
        return missing;
    }

    private static List<? extends Node<?>> parts(TypeDefinition<?> type) {
        if (type instanceof ImplementingTypeDefinition<?> object) {
            return object.getFieldDefinitions();
        }
        if (type instanceof InputObjectTypeDefinition input) {
            return input.getInputValueDefinitions();
        }
        return type instanceof EnumTypeDefinition values ? values.getEnumValueDefinitions() : List.of();
    }

    private static void note(Collection<String> missing, String path, Node<?> node) {
        if (!(node instanceof DescribedNode<?> described) || described.getDescription() == null
                || described.getDescription().getContent().isBlank()) {
            missing.add(path);
        }
    }
}
