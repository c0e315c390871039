package dev.lodestar.survey.collected;

import dev.lodestar.customer.Contact;

/** A row of a file and the contact it is of. */
public record MatchedResponse(ImportedResponse row, Contact contact) {
}
