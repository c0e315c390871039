package dev.lodestar.interview.transcript;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.lodestar.interview.reader.ImportWarningCode;
import dev.lodestar.interview.reader.ReadWarning;
import dev.lodestar.shared.MessageParameter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** Something in an imported file that a person should look at. */
@DefaultNonNull
@Description("Something in an imported file that a person should look at. The client makes the sentence.")
public record ImportWarning(
        @Nullable @Description("The line of the file, from 1; null if it is about the file as a whole.") Integer line,
        @Description("What was found.") ImportWarningCode code,
        @Description("The values that a sentence about it needs.") List<@NonNull MessageParameter> parameters) {

    public static ImportWarning of(ReadWarning read) {
        return new ImportWarning(read.line() == 0 ? null : read.line(), read.code(),
                Stream.of(parameter("count", read.count()), parameter("minutes", read.minutes()),
                        parameter("name", read.name()))
                        .flatMap(Optional::stream).toList());
    }

    private static Optional<MessageParameter> parameter(String name, @Nullable Object value) {
        return Optional.ofNullable(value).map(given -> MessageParameter.of(name, given));
    }
}
