package dev.lodestar.customer;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.customer.account.AccountFilter;
import dev.lodestar.customer.account.AccountOrder;
import dev.lodestar.customer.contact.ContactFilter;
import dev.lodestar.customer.contact.ContactOrder;
import dev.lodestar.customer.imports.ContactFileInput;
import dev.lodestar.customer.imports.ContactFilePayload;
import dev.lodestar.customer.imports.ContactImports;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.graphql.ConnectionRequest;

import org.eclipse.microprofile.graphql.DefaultValue;
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
    @Description("Looks up an account by its ID. Null if this workspace has no such account.")
    public Account account(@NonNull @Id @Description("The ID of the account.") String id) {
        return accounts.find(Ids.parse("account", id)).orElse(null);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The accounts of the workspace.")
    public Account.Connection accounts(
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of accounts, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the accounts, by name if left out.") AccountOrder orderBy,
            @Description("Which accounts are meant, all if left out.") AccountFilter filter) {
        var order = orderBy == null ? AccountOrder.BY_NAME : orderBy;
        return accounts.list(filter == null ? AccountFilter.ALL : filter,
                ConnectionRequest.of("accounts", first, after, order.field(), order.direction()))
                .as(Account.Edge::new, Account.Connection::new);
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("Looks up a contact by its ID. Null if this workspace has no such contact.")
    public Contact contact(@NonNull @Id @Description("The ID of the contact.") String id) {
        return contacts.find(Ids.parse("contact", id)).orElse(null);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The contacts of the workspace.")
    public Contact.Connection contacts(
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of contacts, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the contacts, the newest first if left out.") ContactOrder orderBy,
            @Description("Which contacts are meant, all if left out.") ContactFilter filter) {
        var order = orderBy == null ? ContactOrder.NEWEST_FIRST : orderBy;
        return contacts.list(filter == null ? ContactFilter.ALL : filter,
                ConnectionRequest.of("contacts", first, after, order.field(), order.direction()))
                .as(Contact.Edge::new, Contact.Connection::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Adds an account.")
    public CreateAccount.Payload createAccount(@NonNull @Description("The account to add.") CreateAccount.Input input) {
        return Outcome.of(() -> accounts.create(input)).as(CreateAccount.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Changes an account. What is left out stays, null clears.")
    public UpdateAccount.Payload updateAccount(@NonNull @Description("The change to make.") UpdateAccount.Input input) {
        return Outcome.of(() -> accounts.update(input)).as(UpdateAccount.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Adds a contact.")
    public CreateContact.Payload createContact(@NonNull @Description("The contact to add.") CreateContact.Input input) {
        return Outcome.of(() -> contacts.create(input)).as(CreateContact.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Changes a contact. What is left out stays, null clears.")
    public UpdateContact.Payload updateContact(@NonNull @Description("The change to make.") UpdateContact.Input input) {
        return Outcome.of(() -> contacts.update(input)).as(UpdateContact.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Removes the identity and the words of a person everywhere. The counts stay.")
    public EraseContact.Payload eraseContact(@NonNull @Description("The contact to erase.") EraseContact.Input input) {
        return Outcome.of(() -> contacts.erase(input)).as(EraseContact.Payload::new);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Previews an uploaded file of contacts: what its columns seem to be, and its first rows.")
    public ContactFilePayload contactFile(@NonNull @Description("The file to preview.") ContactFileInput input) {
        return Outcome.of(() -> imports.preview(input)).as(ContactFilePayload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Imports the contacts of an uploaded file. The same file with the same columns is imported once.")
    public ImportContacts.Payload importContacts(@NonNull @Description("The file to import.") ImportContacts.Input input) {
        return Outcome.of(() -> imports.start(input)).as(ImportContacts.Payload::new);
    }
}
