package dev.lodestar.survey.questionnaire.model;

import java.util.Objects;

/** What was sent is no answer of any kind. The message is for the person or client that sent it. */
public class UnclearAnswerException extends IllegalArgumentException {

    public UnclearAnswerException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
