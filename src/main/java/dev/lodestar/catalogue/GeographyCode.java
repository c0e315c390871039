package dev.lodestar.catalogue;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/**
 * A country or a region of the world.
 *
 * @param code two letters of ISO 3166-1 for a country, three digits of UN M49 for a region
 * @param name its English name
 * @param within codes of the regions it lies in directly; empty for the World
 */
@DefaultNonNull
@Description("A country or a region of the world.")
public record GeographyCode(
        @Description("Two letters of ISO 3166-1 for a country, three digits of UN M49 for a region.") String code,
        @Description("The English name.") String name,
        @Description("Codes of the regions it lies in directly; empty for the World.") List<@NonNull String> within) {

    public GeographyCode {
        within = List.copyOf(within);
    }

    /** Whether this is a region rather than a country. */
    public boolean region() {
        return Character.isDigit(code.charAt(0));
    }
}
