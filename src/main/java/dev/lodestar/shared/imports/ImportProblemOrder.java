package dev.lodestar.shared.imports;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order the rows that were not taken are listed. */
@DefaultNonNull
@Input("ImportProblemOrder")
@Description("The order in which the rows that were not taken are listed.")
public record ImportProblemOrder(
        @Description("The property to order by.") ImportProblemOrderField field,
        @Description("The direction of the order.") OrderDirection direction) {

    public static final ImportProblemOrder BY_LINE = new ImportProblemOrder(ImportProblemOrderField.LINE, OrderDirection.ASC);
}
