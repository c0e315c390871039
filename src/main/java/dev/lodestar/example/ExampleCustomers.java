package dev.lodestar.example;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.customer.Accounts;
import dev.lodestar.customer.Contact;
import dev.lodestar.customer.ContactDraft;
import dev.lodestar.customer.Contacts;
import dev.lodestar.customer.CreateAccount;
import dev.lodestar.persona.BuyingRole;

/** The accounts and people of the example. */
@ApplicationScoped
class ExampleCustomers {

    private final Accounts accounts;
    private final Contacts contacts;

    ExampleCustomers(Accounts accounts, Contacts contacts) {
        this.accounts = accounts;
        this.contacts = contacts;
    }

    /** People who were looked up. */
    record People(Map<String, Contact> byEmail) {

        Contact of(String email) {
            return Objects.requireNonNull(byEmail.get(email), email);
        }
    }

    void load(List<ExampleContent.Contact> people) {
        // The workspace may have met the company before; then what it knows stays.
        people.stream().map(ExampleContent.Contact::account).distinct()
                .filter(account -> accounts.findByName(account.name()).isEmpty())
                .forEach(account -> accounts.create(new CreateAccount.Input(account.name(), account.industry(),
                        account.country(), account.employees(), null)));
        contacts.findOrCreateAll(people.stream().map(ExampleCustomers::draft).toList());
    }

    private static ContactDraft draft(ExampleContent.Contact person) {
        return new ContactDraft(null, person.email(), person.name(), person.jobTitle(), person.account().name(),
                BuyingRole.valueOf(person.buyingRole()));
    }

    /** The people with these addresses. */
    People people(List<String> emails) {
        var drafts = emails.stream().distinct().map(email -> new ContactDraft(null, email, null, null, null, null)).toList();
        return new People(contacts.findOrCreateAll(drafts).stream()
                .collect(Collectors.toMap(contact -> contact.identity().email(), Function.identity())));
    }
}
