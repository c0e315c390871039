package dev.lodestar.customer;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.customer.imports.ContactFileInput;
import dev.lodestar.customer.imports.ContactFilePayload;
import dev.lodestar.customer.imports.ContactImports;
import dev.lodestar.customer.imports.ImportContactsInput;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.jobs.JobPayload;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

import io.smallrye.graphql.api.Nullable;

/** Accounts and contacts, for a client. */
@GraphQLApi
public class CustomerApi {

    private final Accounts accounts;
    private final Contacts contacts;
    private final ContactImports imports;

    CustomerApi(Accounts accounts, Contacts contacts, ContactImports imports) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.imports = imports;
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("The account with an id, if this workspace has it.")
    public Account account(@NonNull @Id @Description("The account's id.") String id) {
        return accounts.find(Ids.parse("account", id)).orElse(null);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The accounts, by name.")
    public Account.Connection accounts(@Description("How many, 20 if not said.") Integer first,
            @Description("The cursor to begin behind.") String after, @Description("A word in the name.") String search) {
        return accounts.list(search, PageRequest.of(first, after)).as(Account.Edge::new, Account.Connection::new);
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("The contact with an id, if this workspace has it.")
    public Contact contact(@NonNull @Id @Description("The contact's id.") String id) {
        return contacts.find(Ids.parse("contact", id)).orElse(null);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The contacts, the newest first.")
    public Contact.Connection contacts(@Description("How many, 20 if not said.") Integer first,
            @Description("The cursor to begin behind.") String after,
            @Description("A word in the name, address, key or account.") String search,
            @Id @Description("The account whose people are wanted.") String accountId) {
        return contacts.list(search, accountId == null ? null : Ids.parse("account", accountId), PageRequest.of(first, after))
                .as(Contact.Edge::new, Contact.Connection::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Adds an account.")
    public Account.Payload createAccount(@NonNull @Description("What is known about it.") AccountInput input) {
        return Outcome.of(() -> accounts.create(input)).as(Account.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Changes what is known about an account.")
    public Account.Payload updateAccount(@NonNull @Id @Description("The account's id.") String id,
            @NonNull @Description("The version you saw.") Integer version,
            @NonNull @Description("What is known about it now.") AccountInput input) {
        return Outcome.of(() -> accounts.update(Ids.parse("account", id), version, input)).as(Account.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Adds a contact.")
    public Contact.Payload createContact(@NonNull @Description("What is known about the person.") ContactInput input) {
        return Outcome.of(() -> contacts.create(input)).as(Contact.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Changes what is known about a contact.")
    public Contact.Payload updateContact(@NonNull @Id @Description("The contact's id.") String id,
            @NonNull @Description("The version you saw.") Integer version,
            @NonNull @Description("What is known about the person now.") ContactInput input) {
        return Outcome.of(() -> contacts.update(Ids.parse("contact", id), version, input)).as(Contact.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Removes a person's identity and words everywhere; the counts stay.")
    public Contact.Payload eraseContact(@NonNull @Id @Description("The contact's id.") String id,
            @NonNull @Description("The version you saw.") Integer version) {
        return Outcome.of(() -> contacts.erase(Ids.parse("contact", id), version)).as(Contact.Payload::new);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Says what the columns of an uploaded file of contacts seem to be, and shows its first rows.")
    public ContactFilePayload contactFile(@NonNull @Description("The file.") ContactFileInput input) {
        return Outcome.of(() -> imports.preview(input)).as(ContactFilePayload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Takes in the contacts of an uploaded file; the same file with the same columns is taken in once.")
    public JobPayload importContacts(@NonNull @Description("The file and its columns.") ImportContactsInput input) {
        return Outcome.of(() -> imports.start(input)).as(JobPayload::new);
    }
}
