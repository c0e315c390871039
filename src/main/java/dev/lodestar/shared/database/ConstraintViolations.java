package dev.lodestar.shared.database;

import static java.util.Map.entry;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.lodestar.shared.UserErrorCode;
import dev.lodestar.shared.UserErrorException;

import org.hibernate.exception.ConstraintViolationException;

/**
 * Says in a person's words what the database refused. Services look whether a name is free before they write; the constraint
 * decides between two who looked at the same time, and its answer must read like the one of the look.
 */
public final class ConstraintViolations {

    private static final String UNIQUE_VIOLATION = "23505";

    /** What may exist once: the name of the unique index, and what is said. */
    private static final Map<String, Taken> TAKEN = Map.ofEntries(
            entry("account_email", new Taken("There is already somebody with this e-mail address.", "email")),
            entry("member_invitation_email", new Taken("Somebody has just invited this address too.", "email")),
            entry("customer_account_name", new Taken("There is already an account with this name.", "name")),
            entry("contact_email", new Taken("There is already a contact with this e-mail address.", "email")),
            entry("contact_external_key", new Taken("There is already a contact with this key.", "externalKey")),
            entry("mail_suppression_email", new Taken("This address is on the list already.", "email")),
            entry("profile_name", new Taken("There is already a profile with this name.", "name")),
            entry("persona_name", new Taken("The profile already has a persona with this name.", "name")),
            entry("participant_name", new Taken("Somebody with this name takes part already.", "name")),
            entry("participant_contact", new Taken("This contact takes part already.", "contactId")),
            entry("code_name", new Taken("There is already a code with this name there.", "name")),
            entry("survey_title", new Taken("There is already a survey with this title.", "title")));

    private record Taken(String message, String field) {
    }

    private ConstraintViolations() {
    }

    /** @return what to tell whoever asked for it; empty when the failure is not that something exists already */
    public static Optional<UserErrorException> refusal(Throwable failure) {
        return violation(failure).filter(violation -> UNIQUE_VIOLATION.equals(violation.getSQLState())).map(violation -> {
            var taken = violation.getConstraintName() == null ? null : TAKEN.get(violation.getConstraintName());
            return taken == null
                    ? UserErrorException.conflict(
                            "Somebody has just made the same change. Load it again, and repeat yours if it is missing.")
                    : new UserErrorException(UserErrorCode.TAKEN, taken.message, "input", taken.field);
        });
    }

    // A transaction that fails at its end hides the cause among the suppressed ones.
    private static Optional<ConstraintViolationException> violation(Throwable failure) {
        var open = new ArrayDeque<Throwable>(List.of(failure));
        var seen = Collections.newSetFromMap(new IdentityHashMap<Throwable, Boolean>());
        while (!open.isEmpty()) {
            var next = open.pop();
            if (next instanceof ConstraintViolationException violation) {
                return Optional.of(violation);
            }
            if (seen.add(next)) {
                open.addAll(List.of(next.getSuppressed()));
                Optional.ofNullable(next.getCause()).ifPresent(open::push);
            }
        }
        return Optional.empty();
    }
}
