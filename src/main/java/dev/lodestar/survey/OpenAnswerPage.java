package dev.lodestar.survey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A page of the people who were shown an open question and of what they answered.
 *
 * @param asked everybody of the page who was shown the question, one entry a response
 * @param answers what they wrote
 * @param next the response to go on behind, empty after the last page
 */
public record OpenAnswerPage(List<AskedPerson> asked, List<OpenAnswer> answers, Optional<UUID> next) {
}
