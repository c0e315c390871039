package dev.lodestar.survey.campaign;

import dev.lodestar.customer.Audience;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** How an audience is kept. */
public final class AudienceJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private AudienceJson() {
    }

    public static String write(Audience audience) {
        try {
            return MAPPER.writeValueAsString(audience);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An audience cannot be written down", e);
        }
    }

    public static Audience read(String json) {
        try {
            return MAPPER.readValue(json, Audience.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An audience that was kept cannot be read", e);
        }
    }
}
