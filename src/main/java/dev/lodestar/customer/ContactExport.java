package dev.lodestar.customer;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.customer.contact.ContactFilter;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.export.Column;
import dev.lodestar.shared.export.ExportableList;
import dev.lodestar.shared.export.RowReader;

/** The people of the customers as a file. The columns are those that an import takes, and what else the page shows. */
@ApplicationScoped
class ContactExport implements ExportableList<Contact> {

    private static final String SEARCH = "search";
    private static final String ACCOUNT = "accountId";

    private final Contacts contacts;

    ContactExport(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public String title() {
        return "People";
    }

    @Override
    public String role() {
        return Roles.VIEWER;
    }

    @Override
    public Set<String> filters() {
        return Set.of(SEARCH, ACCOUNT);
    }

    @Override
    public List<Column<Contact>> columns() {
        return List.of(
                Column.text("Name", contact -> contact.identity().name()),
                Column.text("E-mail", contact -> contact.identity().email()),
                Column.text("Key", contact -> contact.identity().externalKey()),
                Column.text("Job title", Contact::jobTitle),
                Column.text("Part in a purchase",
                        contact -> contact.buyingRole() == null ? null : contact.buyingRole().name()),
                Column.text("Account", contact -> contact.account() == null ? null : contact.account().name()),
                Column.text("Industry", contact -> contact.account() == null ? null : contact.account().industry()),
                Column.text("Country", contact -> contact.account() == null ? null : contact.account().country()),
                Column.number("Employees", contact -> contact.account() == null ? null : contact.account().employees()),
                Column.text("Segment", contact -> contact.account() == null ? null : contact.account().segment()),
                Column.moment("Known since (UTC)", Contact::createdAt));
    }

    @Override
    public RowReader<Contact> rows(Map<String, String> filters) {
        var account = filters.containsKey(ACCOUNT) ? Ids.parse("account", filters.get(ACCOUNT)) : null;
        var filter = new ContactFilter(filters.get(SEARCH), account);
        return (last, most) -> contacts.known(filter, last == null ? null : last.id(), most);
    }
}
