package dev.lodestar.survey;

import dev.lodestar.customer.Contact;

/** A row of a file and the contact it is of. */
record MatchedResponse(ImportedResponse row, Contact contact) {
}
