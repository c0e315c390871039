package dev.lodestar.customer.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import dev.lodestar.customer.Accounts;
import dev.lodestar.customer.ContactDraft;
import dev.lodestar.customer.account.CustomerAccountEntity;
import dev.lodestar.shared.text.SameKey;

import org.jspecify.annotations.Nullable;

/**
 * Finds the contacts of many drafts, changes what is new about them and makes those that are unknown; a few queries for all.
 */
public final class ContactUpsert {

    /**
     * What became of one draft.
     *
     * @param contact null when the draft was refused
     * @param refusal why, null when it was taken
     */
    public record Result(@Nullable ContactEntity contact, Change change, @Nullable String refusal) {

        /** The contact of a draft that was not refused. */
        public ContactEntity taken() {
            return Objects.requireNonNull(contact);
        }
    }

    public enum Change {
        ADDED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    private final Map<String, ContactEntity> byEmail = new HashMap<>();
    private final Map<String, ContactEntity> byKey = new HashMap<>();
    private Map<String, CustomerAccountEntity> accounts = Map.of();

    /** @return one result a draft, in the same order; the same person twice among the drafts is one contact */
    public List<Result> apply(List<ContactDraft> drafts) {
        var good = drafts.stream().filter(draft -> draft.refusal().isEmpty()).toList();
        load(good);
        var results = new ArrayList<Result>(drafts.size());
        for (var draft : drafts) {
            results.add(draft.refusal().map(ContactUpsert::refused).orElseGet(() -> apply(draft)));
        }
        return results;
    }

    private void load(List<ContactDraft> drafts) {
        var emails = drafts.stream().map(ContactDraft::email).filter(Objects::nonNull).distinct().toList();
        var keys = drafts.stream().map(ContactDraft::externalKey).filter(Objects::nonNull).distinct().toList();
        if (!emails.isEmpty()) {
            ContactEntity.withEmails(emails).forEach(this::index);
        }
        if (!keys.isEmpty()) {
            ContactEntity.withExternalKeys(keys).forEach(this::index);
        }
        accounts = Accounts
                .findOrCreate(drafts.stream().map(ContactDraft::accountName).filter(Objects::nonNull).distinct().toList());
    }

    private void index(ContactEntity contact) {
        if (contact.email != null) {
            byEmail.put(SameKey.of(contact.email), contact);
        }
        if (contact.externalKey != null) {
            byKey.put(contact.externalKey, contact);
        }
    }

    private Result apply(ContactDraft draft) {
        var ofKey = draft.externalKey() == null ? null : byKey.get(draft.externalKey());
        var ofEmail = draft.email() == null ? null : byEmail.get(SameKey.of(draft.email()));
        if (ofKey != null && ofEmail != null && ofKey != ofEmail) {
            return refused("The key \"" + draft.externalKey() + "\" and the address " + draft.email()
                    + " belong to two different contacts; mend one of them.");
        }
        var known = ofKey != null ? ofKey : ofEmail;
        if (known != null && known.externalKey != null && draft.externalKey() != null
                && !known.externalKey.equals(draft.externalKey())) {
            return refused("The address " + draft.email() + " belongs to the contact with the key \"" + known.externalKey
                    + "\", not \"" + draft.externalKey() + "\".");
        }
        return known == null ? add(draft) : change(known, draft);
    }

    private Result add(ContactDraft draft) {
        var contact = new ContactEntity();
        fill(contact, draft);
        contact.persist();
        index(contact);
        return new Result(contact, Change.ADDED, null);
    }

    private Result change(ContactEntity contact, ContactDraft draft) {
        boolean changed = fill(contact, draft);
        index(contact);
        return new Result(contact, changed ? Change.CHANGED : Change.UNCHANGED, null);
    }

    private boolean fill(ContactEntity contact, ContactDraft draft) {
        var account = draft.accountName() == null ? null : accounts.get(SameKey.of(draft.accountName()));
        // The address of a known person is not overwritten by another spelling of it.
        boolean sameAddress = contact.email != null && SameKey.of(contact.email).equals(SameKey.of(draft.email()));
        boolean changed = set(contact.externalKey, draft.externalKey(), value -> contact.externalKey = value);
        changed |= set(contact.email, sameAddress ? null : draft.email(), value -> contact.email = value);
        changed |= set(contact.name, draft.name(), value -> contact.name = value);
        changed |= set(contact.jobTitle, draft.jobTitle(), value -> contact.jobTitle = value);
        changed |= set(contact.buyingRole, draft.buyingRole(), value -> contact.buyingRole = value);
        changed |= set(contact.account, account, value -> contact.account = value);
        return changed;
    }

    private static <T> boolean set(@Nullable T old, @Nullable T value, Consumer<T> setter) {
        if (value == null || value.equals(old)) {
            return false;
        }
        setter.accept(value);
        return true;
    }

    private static Result refused(String reason) {
        return new Result(null, Change.REFUSED, reason);
    }
}
