package dev.lodestar.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

import dev.lodestar.catalogue.code.CodeScheme;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/**
 * Codes of a list, less other codes: Europe, but not Switzerland. What is excluded has to lie in what is included, so a
 * set never says the same twice. Codes are kept sorted.
 */
@DefaultNonNull
@Description("Codes of a list, less other codes, such as Europe without Switzerland.")
public record CodeSetValue(
        @Description("The list that the codes are taken from.") CodeScheme scheme,
        @Description("The codes of what belongs, at least one.") List<@NonNull String> include,
        @Description("The codes of what does not belong though it lies in what does.") List<@NonNull String> exclude)
        implements
            AttributeValue {

    public CodeSetValue {
        if (scheme == null) {
            throw new InvalidValue("scheme", "The scheme is missing; say which list the codes are taken from.");
        }
        if (include == null || include.isEmpty()) {
            throw new InvalidValue("include", "No code is included; choose at least one.");
        }
        include = known(scheme, "include", include);
        exclude = exclude == null ? List.of() : known(scheme, "exclude", exclude);
        for (var code : exclude) {
            if (include.contains(code)) {
                throw new InvalidValue("exclude",
                        name(scheme, code) + " is both included and excluded; keep it on one side.");
            }
            if (include.stream().noneMatch(area -> scheme.within(code, area))) {
                throw new InvalidValue("exclude",
                        name(scheme, code) + " is not part of anything included; there is no need to exclude it.");
            }
        }
    }

    /** A set that only includes. */
    public static CodeSetValue geography(String... include) {
        return new CodeSetValue(CodeScheme.GEOGRAPHY, List.of(include), List.of());
    }

    /** Whether what the code stands for lies in something included and in nothing excluded. */
    public boolean contains(String code) {
        return include.stream().anyMatch(area -> scheme.within(code, area))
                && exclude.stream().noneMatch(area -> scheme.within(code, area));
    }

    @Override
    public String display() {
        return names(include) + (exclude.isEmpty() ? "" : ", except " + names(exclude));
    }

    private String names(List<String> codes) {
        return codes.stream().map(code -> name(scheme, code)).collect(Collectors.joining(", "));
    }

    private static String name(CodeScheme scheme, String code) {
        return scheme.nameOf(code).orElse(code);
    }

    private static List<String> known(CodeScheme scheme, String field, List<String> codes) {
        for (var code : codes) {
            if (code == null || scheme.nameOf(code).isEmpty()) {
                throw new InvalidValue(field, "There is no code “" + code
                        + "”; give an ISO 3166-1 country such as DE or a UN M49 region such as 150.");
            }
        }
        return new HashSet<>(codes).stream().sorted().toList();
    }
}
