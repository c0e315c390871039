package dev.lodestar;

import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;

/** A code and its values in one line: "CONTACTS_IMPORTED added=2 changed=0 unchanged=0 refused=0". */
public final class CodedMessages {

    /** What a query asks for of a job. */
    public static final String FIELDS = "message { code parameters { name value } }";

    private CodedMessages() {
    }

    /** What a job tells. */
    public static String told(JsonPath job) {
        return told(job, "message");
    }

    /** @param path where the code and the values stand in what was answered */
    public static String told(JsonPath answer, String path) {
        var line = new StringBuilder(String.valueOf(answer.getString(path + ".code")));
        List<Map<String, String>> parameters = answer.getList(path + ".parameters");
        if (parameters != null) {
            parameters.forEach(one -> line.append(' ').append(one.get("name")).append('=').append(one.get("value")));
        }
        return line.toString();
    }
}
