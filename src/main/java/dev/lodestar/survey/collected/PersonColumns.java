package dev.lodestar.survey.collected;

import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.Nullable;

/** Which columns of a file of responses say who answered; a column that is null is not there. */
@Input("PersonColumnsInput")
@Description("The columns of a file of responses that say who answered.")
public record PersonColumns(
        @Nullable @Description("The column that tells people apart. Each row is a person if it is left out.") String key,
        @Nullable @Description("The column with the e-mail address.") String email,
        @Nullable @Description("The column with the name of the person.") String name,
        @Nullable @Description("The column with the company.") String account,
        @Nullable @Description("The column with the buying role.") BuyingRoleColumn buyingRole) {

    /** The names of the columns that there are. */
    Stream<String> names() {
        return Stream.of(key, email, name, account, buyingRole == null ? null : buyingRole.column()).filter(Objects::nonNull);
    }
}
