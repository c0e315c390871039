package dev.lodestar.customer;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.customer.contact.ContactEntity;
import dev.lodestar.customer.contact.ContactFilter;
import dev.lodestar.customer.contact.ContactOrderField;
import dev.lodestar.customer.contact.ContactUpsert;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.Patch;
import dev.lodestar.shared.UserErrorCode;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;
import dev.lodestar.workspace.ErasedPerson;
import dev.lodestar.workspace.PersonErasure;

import org.jspecify.annotations.Nullable;

/** The people of a workspace's customers. */
@ApplicationScoped
public class Contacts {

    private final PersonErasure erasure;
    private final AuditLog auditLog;
    private final Clock clock;

    Contacts(PersonErasure erasure, AuditLog auditLog, Clock clock) {
        this.erasure = erasure;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    @Transactional
    public Optional<Contact> find(UUID id) {
        return ContactEntity.findContact(id).map(ContactEntity::toContact);
    }

    /** @return the contacts that exist, by id */
    @Transactional
    public Map<UUID, Contact> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of()
                : ContactEntity.withIds(ids).stream().map(ContactEntity::toContact)
                        .collect(Collectors.toMap(Contact::id, Function.identity()));
    }

    /** @return which of the contacts were erased */
    @Transactional
    public Set<UUID> erasedAmong(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : ContactEntity.erasedAmong(ids);
    }

    /** @throws UserErrorException with NOT_FOUND if there is no such account */
    @Transactional
    public Page<Contact> list(ContactFilter filter, ConnectionRequest<ContactOrderField> request) {
        if (filter.accountId() != null) {
            Accounts.require(filter.accountId(), "filter", "accountId");
        }
        return request.page(ContactEntity.page(filter, request.slice()), contact -> contact.place(request.slice().field()),
                () -> ContactEntity.count(filter)).map(ContactEntity::toContact);
    }

    /**
     * One batch of the same list, without those who were erased.
     *
     * @param after the id of the last one of the batch before, null for the first batch
     */
    @Transactional
    public List<Contact> known(ContactFilter filter, @Nullable UUID after, int most) {
        return ContactEntity.knownNewestFirst(filter, after, most).stream().map(ContactEntity::toContact).toList();
    }

    @Transactional
    public Contact create(CreateContact.Input input) {
        var contact = new ContactEntity();
        fill(contact, input);
        contact.persistAndFlush();
        return contact.toContact();
    }

    @Transactional
    public Contact update(UpdateContact.Input input) {
        var contact = require(input.id, input.version);
        if (contact.erasedAt != null) {
            throw UserErrorException.conflict("This person was erased; nothing can be written down about them again.", "input",
                    "id");
        }
        fill(contact, new CreateContact.Input(
                Patch.apply(input.name, contact.name),
                Patch.apply(input.email, contact.email),
                Patch.apply(input.externalKey, contact.externalKey),
                Patch.apply(input.jobTitle, contact.jobTitle),
                Patch.apply(input.buyingRole, contact.buyingRole),
                Patch.apply(input.accountId, contact.account == null ? null : contact.account.id)));
        ContactEntity.flush();
        return contact.toContact();
    }

    private static void fill(ContactEntity contact, CreateContact.Input input) {
        // Whatever the person has is tidied and checked as it is for an import.
        var draft = new ContactDraft(input.externalKey(), input.email(), input.name(), input.jobTitle(), null,
                input.buyingRole());
        if (draft.name() == null || draft.email() != null || draft.externalKey() != null) {
            draft.refusal().ifPresent(reason -> {
                throw UserErrorException.invalid(reason, "input", draft.email() == null ? "name" : "email");
            });
        }
        var id = contact.id == null ? new UUID(0, 0) : contact.id;
        if (draft.email() != null && ContactEntity.hasEmail(draft.email(), id)) {
            throw new UserErrorException(UserErrorCode.TAKEN, "Another contact has the address %s.".formatted(draft.email()),
                    "input",
                    "email");
        }
        if (draft.externalKey() != null && ContactEntity.hasExternalKey(draft.externalKey(), id)) {
            throw new UserErrorException(UserErrorCode.TAKEN,
                    "Another contact has the key \"%s\".".formatted(draft.externalKey()),
                    "input",
                    "externalKey");
        }
        contact.name = draft.name();
        contact.email = draft.email();
        contact.externalKey = draft.externalKey();
        contact.jobTitle = draft.jobTitle();
        contact.buyingRole = draft.buyingRole();
        contact.account = input.accountId() == null ? null : Accounts.require(input.accountId(), "input", "accountId");
    }

    /**
     * The contact of a draft, found by its key or its address, changed where the draft knows better, or made.
     *
     * @throws UserErrorException with INVALID when the draft names nobody, or two different people
     */
    @Transactional
    public Contact findOrCreate(ContactDraft draft) {
        return findOrCreateAll(List.of(draft)).get(0);
    }

    /**
     * The contacts of many drafts, in the same order.
     *
     * @throws UserErrorException with INVALID at the first draft that names nobody, or two different people
     */
    @Transactional
    public List<Contact> findOrCreateAll(List<ContactDraft> drafts) {
        var results = upsert(drafts);
        for (var result : results) {
            if (result.refusal() != null) {
                throw UserErrorException.invalid(result.refusal(), "input");
            }
        }
        ContactEntity.flush();
        return results.stream().map(ContactUpsert.Result::taken).map(ContactEntity::toContact).toList();
    }

    /** Like {@link #findOrCreateAll}, but a refused draft does not stop the others; one match a draft, in the same order. */
    @Transactional
    public List<ContactMatch> matchAll(List<ContactDraft> drafts) {
        var results = upsert(drafts);
        ContactEntity.flush();
        return results.stream().map(result -> new ContactMatch(result.contact() == null ? null : result.contact().toContact(),
                result.refusal())).toList();
    }

    public List<ContactUpsert.Result> upsert(List<ContactDraft> drafts) {
        return new ContactUpsert().apply(drafts);
    }

    /** Removes all that says who the person is, and the person's words in all features. */
    @Transactional
    public Contact erase(EraseContact.Input input) {
        var contact = require(input.id(), input.version());
        var person = new ErasedPerson(contact.id, contact.name, contact.email);
        contact.email = null;
        contact.externalKey = null;
        contact.name = null;
        contact.jobTitle = null;
        contact.erasedAt = clock.instant();
        ContactEntity.flush();
        erasure.erase(person);
        auditLog.record(AuditEvent.of("contact.erased", "contact", contact.id));
        return contact.toContact();
    }

    /**
     * People who can be written to, in the order of their ids.
     *
     * @param audience whom is meant
     * @param after the id of the last one of the part before, null for the first part
     */
    @Transactional
    public List<Contact> reachable(Audience audience, @Nullable UUID after, int most) {
        return ContactEntity.reachable(audience, after, most).stream().map(ContactEntity::toContact).toList();
    }

    /** @return how many people can be written to */
    @Transactional
    public long countReachable(Audience audience) {
        return ContactEntity.countReachable(audience);
    }

    private static ContactEntity require(String id, int version) {
        var contact = ContactEntity.findContact(Ids.parse("contact", id, "input", "id"))
                .orElseThrow(() -> UserErrorException.notFound("contact", id, "input", "id"));
        contact.requireVersion("contact", version, "input", "version");
        return contact;
    }
}
