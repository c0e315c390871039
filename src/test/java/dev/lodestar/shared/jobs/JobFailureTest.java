package dev.lodestar.shared.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;

import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.database.ConstraintViolations;

import org.hibernate.exception.ConstraintViolationException;

import org.junit.jupiter.api.Test;

class JobFailureTest {

    private static final UUID REFERENCE = new UUID(1, 2);

    private static ConstraintViolationException violation(String state, String constraint) {
        return new ConstraintViolationException("could not execute statement [insert into customer_account]",
                new SQLException("duplicate key value violates unique constraint", state), constraint);
    }

    private static JobMessage refused(String error, String field, String reason) {
        return JobMessage.of(JobMessageCode.REFUSED).with("error", error).with("field", field).with("reason", reason);
    }

    private static String taken(String constraint) {
        return ConstraintViolations.refusal(violation("23505", constraint)).orElseThrow().errors().get(0).message();
    }

    @Test
    void a_refusal_is_told_by_its_code_and_field_and_in_its_words() {
        assertThat(JobFailure.of(UserErrorException.invalid("Choose a day after today.", "input", "until"), REFERENCE))
                .isEqualTo(refused("INVALID", "input.until", "Choose a day after today."));
    }

    @Test
    void what_exists_already_is_told_by_its_field() {
        var failure = new IllegalStateException("Transaction was rolled back",
                violation("23505", "customer_account_name"));

        assertThat(JobFailure.of(failure, REFERENCE)).isEqualTo(refused("TAKEN", "input.name", taken("customer_account_name")));
    }

    @Test
    void a_failed_end_of_a_transaction_hides_the_cause_among_the_suppressed() {
        var failure = new IllegalStateException("ARJUNA016053: Could not commit transaction.");
        failure.addSuppressed(violation("23505", "survey_title"));

        assertThat(JobFailure.of(failure, REFERENCE)).isEqualTo(refused("TAKEN", "input.title", taken("survey_title")));
    }

    @Test
    void a_rule_of_the_database_that_no_person_knows_is_no_answer() {
        assertThat(JobFailure.of(violation("23514", "contact_check"), REFERENCE))
                .isEqualTo(JobMessage.of(JobMessageCode.INTERNAL_ERROR).with("reference", REFERENCE));
    }
}
