package dev.lodestar.workspace.upload;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestar.Given;
import dev.lodestar.WithLodestar;
import dev.lodestar.workspace.MemberRole;

import org.junit.jupiter.api.Test;

@WithLodestar
class FileResourceTest {

    private static final byte[] CONTENT = "name,e-mail\nZoë 🚀,zoe@customer.example\n"
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @Test
    void a_file_comes_back_as_it_was_handed_over() {
        var owner = Given.owner();

        var id = upload(owner.token());

        var back = given().header("Authorization", "Bearer " + owner.token()).get("/files/" + id).then().statusCode(200)
                .extract();
        assertThat(back.asByteArray()).isEqualTo(CONTENT);
        assertThat(back.header("Content-Disposition")).isEqualTo("attachment; filename*=UTF-8''our%20customers.csv");
    }

    @Test
    void another_workspace_does_not_get_it() {
        var id = upload(Given.owner().token());

        given().header("Authorization", "Bearer " + Given.owner().token()).get("/files/" + id).then().statusCode(404);
    }

    @Test
    void nobody_may_upload_and_a_viewer_may_not_either() {
        var viewer = Given.member(Given.owner().workspaceId(), MemberRole.VIEWER);

        given().multiPart("file", "our customers.csv", CONTENT).post("/files").then().statusCode(401);
        given().header("Authorization", "Bearer " + viewer.token()).multiPart("file", "our customers.csv", CONTENT)
                .post("/files")
                .then().statusCode(403);
    }

    private static String upload(String token) {
        return given().header("Authorization", "Bearer " + token)
                .multiPart("file", "our customers.csv", CONTENT).post("/files").then().statusCode(201).extract().jsonPath()
                .getString("id");
    }
}
