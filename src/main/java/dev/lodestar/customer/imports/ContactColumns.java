package dev.lodestar.customer.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import dev.lodestar.customer.ContactDraft;
import dev.lodestar.persona.BuyingRole;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.csv.CsvHeader;
import dev.lodestar.shared.csv.CsvRow;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;

import io.smallrye.graphql.api.Nullable;

/** Which column of a file of contacts holds what; a column that is null is not there. */
@Name("ContactColumns")
@Input("ContactColumnsInput")
@Description("Which column of a file of contacts holds what.")
public record ContactColumns(
        @Nullable @Description("The e-mail address.") String email,
        @Nullable @Description("The key of the person in another system.") String externalKey,
        @Nullable @Description("The person's name.") String name,
        @Nullable @Description("What the person does there.") String jobTitle,
        @Nullable @Description("The name of the account.") String account,
        @Nullable @Description("The part the person plays in a purchase.") String buyingRole) {

    /** Guesses from the names of the columns. */
    static ContactColumns guess(CsvHeader header) {
        return new ContactColumns(named(header, "e?mail(address)?|mail"),
                named(header, "(external|crm|contact|person)?(key|id)"),
                named(header, "(full|contact|person)?name|contact|person"), named(header, "(job)?title|position|function"),
                named(header, "(company|account|organi[sz]ation|employer|customer|firm)(name)?"),
                named(header, "(buying)?role"));
    }

    private static @Nullable String named(CsvHeader header, String pattern) {
        return header.names().stream().filter(name -> name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").matches(pattern))
                .findFirst().orElse(null);
    }

    /** @return everything that keeps these from fitting a file with the header, empty when they fit */
    List<String> problems(CsvHeader header) {
        var problems = new ArrayList<String>();
        if (email == null && externalKey == null) {
            problems.add("Say which column holds the e-mail address or the key of a person; the file has: "
                    + String.join(", ", header.names()) + ".");
        }
        var seen = new HashSet<String>();
        Stream.of(email, externalKey, name, jobTitle, account, buyingRole).filter(Objects::nonNull).forEach(column -> {
            if (!header.has(column)) {
                problems.add("There is no column \"" + column + "\"; the file has: " + String.join(", ", header.names()) + ".");
            } else if (!seen.add(column)) {
                problems.add("The column \"" + column + "\" is used twice.");
            }
        });
        return problems;
    }

    /** @throws UserErrorException when the role is none of ours */
    ContactDraft draft(CsvRow row) {
        return new ContactDraft(cell(row, externalKey), cell(row, email), cell(row, name), cell(row, jobTitle),
                cell(row, account), role(cell(row, buyingRole)));
    }

    private static @Nullable String cell(CsvRow row, @Nullable String column) {
        return column == null || row.get(column).isEmpty() ? null : row.get(column);
    }

    private static @Nullable BuyingRole role(@Nullable String cell) {
        if (cell == null) {
            return null;
        }
        var name = cell.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
        return Stream.of(BuyingRole.values()).filter(role -> role.name().equals(name)).findFirst()
                .orElseThrow(() -> UserErrorException.invalid("\"" + cell + "\" is not a buying role; write one of: "
                        + String.join(", ", Stream.of(BuyingRole.values()).map(Enum::name).toList()) + ".", "buyingRole"));
    }
}
