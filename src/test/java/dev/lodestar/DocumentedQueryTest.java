package dev.lodestar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import graphql.ParseAndValidate;
import graphql.parser.Parser;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.ValidationError;

/** What the README tells a newcomer to ask is answered by the API as it is. */
class DocumentedQueryTest {

    private static final Pattern QUERY = Pattern.compile("\"query\": \"((?:\\\\.|[^\"\\\\])*)\"");

    @Test
    void queries_of_the_readme_fit_the_schema() throws IOException {
        var queries = QUERY.matcher(Files.readString(Path.of("README.md"))).results().map(found -> found.group(1)).toList();

        assertThat(queries).isNotEmpty().allSatisfy(query -> assertThat(mistakes(query)).isEmpty());
    }

    @Test
    void a_field_that_there_is_not_is_noticed() throws IOException {
        assertThat(mistakes("{ profiles { nodes { label } } }")).hasSize(1);
    }

    private static List<ValidationError> mistakes(String query) throws IOException {
        var schema = UnExecutableSchemaGenerator
                .makeUnExecutableSchema(new SchemaParser().parse(Files.readString(Path.of("schema.graphql"))));
        return ParseAndValidate.validate(schema, Parser.parse(query), Locale.ENGLISH);
    }
}
