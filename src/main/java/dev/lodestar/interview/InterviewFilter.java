package dev.lodestar.interview;

import java.time.LocalDate;
import java.util.StringJoiner;

import dev.lodestar.shared.text.LikePattern;

import org.hibernate.query.SelectionQuery;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.Nullable;

/** Which interviews are meant; what is left out does not matter. */
@Input("InterviewFilter")
@Description("Which interviews are meant. What is left out does not matter.")
public record InterviewFilter(
        @Nullable @Description("Only interviews with these letters in the title, whatever their case.") String search,
        @Nullable @Description("Only interviews held on this day or later.") LocalDate heldFrom,
        @Nullable @Description("Only interviews held before this day.") LocalDate heldUntil) {

    /** Every interview. */
    public static final InterviewFilter ALL = new InterviewFilter(null, null, null);

    /** A condition in HQL. */
    String condition(String entity) {
        var conditions = new StringJoiner(" and ").setEmptyValue("true");
        if (search != null) {
            conditions.add(entity + ".title ilike :search escape '!'");
        }
        if (heldFrom != null) {
            conditions.add(entity + ".heldOn >= :heldFrom");
        }
        if (heldUntil != null) {
            conditions.add(entity + ".heldOn < :heldUntil");
        }
        return conditions.toString();
    }

    /** Fills in what {@link #condition} speaks of. */
    <T> SelectionQuery<T> bind(SelectionQuery<T> query) {
        if (search != null) {
            query.setParameter("search", LikePattern.pattern(search));
        }
        if (heldFrom != null) {
            query.setParameter("heldFrom", heldFrom);
        }
        if (heldUntil != null) {
            query.setParameter("heldUntil", heldUntil);
        }
        return query;
    }
}
