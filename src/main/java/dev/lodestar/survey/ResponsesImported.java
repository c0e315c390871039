package dev.lodestar.survey;

import java.util.UUID;

/** Complete responses came in from a file; told within the transaction that stored them, once for each part of the file. */
public record ResponsesImported(UUID surveyId) {
}
