package dev.lodestar.customer;

import java.util.Map;
import java.util.UUID;

import dev.lodestar.GraphQL;

/** Contacts that a test begins with, made and erased through the API. */
public final class GivenContacts {

    private GivenContacts() {
    }

    /** The id of a new contact. */
    public static UUID contact(GraphQL api, String name) {
        return UUID.fromString(api.done("createContact", """
                mutation($input: CreateContactInput!) { createContact(input: $input) {
                  contact { id } userErrors { code message field } } }""",
                Map.of("input", Map.of("name", name, "email", name.toLowerCase().replace(' ', '.') + "@contacts.example")))
                .getString("contact.id"));
    }

    /** Erases what is known of a contact. */
    public static void erase(GraphQL api, UUID contact) {
        var version = api.ask("query($id: ID!) { contact(id: $id) { version } }", Map.of("id", contact.toString()))
                .getInt("contact.version");
        api.done("eraseContact", """
                mutation($input: EraseContactInput!) { eraseContact(input: $input) {
                  contact { id } userErrors { code message field } } }""",
                Map.of("input", Map.of("id", contact.toString(), "version", version)));
    }
}
