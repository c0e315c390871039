package dev.lodestar.survey;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import dev.lodestar.customer.Contact;

/**
 * One person's answers that were given elsewhere.
 *
 * @param key tells this response from the others of its survey; the same key again adds nothing
 * @param answers by question id; no entry for a question that was not answered
 */
public record CollectedResponse(String key, Contact contact, Instant answeredAt, Map<String, AnswerInput> answers) {

    public CollectedResponse {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(answeredAt, "answeredAt");
        answers = Map.copyOf(answers);
    }
}
