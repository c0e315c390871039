package dev.lodestar.shared;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;

/**
 * One value that a sentence needs. The sentence itself is made by the client, from a code that stands beside the values.
 *
 * @param value a number in digits, the code of an enum, an ID, or words that a person gave
 */
@DefaultNonNull
@Description("One value that a sentence needs.")
public record MessageParameter(
        @Description("The name of the value.") String name,
        @Description("The value: a number in digits, the code of an enum, an ID, or words that a person gave.") String value) {

    /** The parameters with one more behind them. */
    public static List<MessageParameter> append(List<MessageParameter> parameters, String name, Object value) {
        return Stream.concat(parameters.stream(), Stream.of(of(name, value))).toList();
    }

    public static MessageParameter of(String name, Object value) {
        return new MessageParameter(name, value.toString());
    }
}
