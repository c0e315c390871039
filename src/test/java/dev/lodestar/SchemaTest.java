package dev.lodestar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** Every change of the API is seen in {@code schema.graphql}; write it anew with {@code -Dschema.update=true}. */
@WithLodestar
class SchemaTest {

    private static final Path COMMITTED = Path.of("schema.graphql");

    @Test
    void the_committed_schema_is_the_one_that_is_served() throws IOException {
        var served = given().get("/graphql/schema.graphql").then().statusCode(200).extract().asString().strip() + "\n";

        if (Boolean.getBoolean("schema.update")) {
            Files.writeString(COMMITTED, served);
        }

        assertThat(Files.readString(COMMITTED)).isEqualTo(served);
    }
}
