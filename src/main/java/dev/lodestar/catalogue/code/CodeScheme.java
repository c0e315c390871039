package dev.lodestar.catalogue.code;

import java.util.Optional;

import dev.lodestar.catalogue.Geography;
import dev.lodestar.catalogue.GeographyCode;

import org.eclipse.microprofile.graphql.Description;

/** Which list the codes of a code set are taken from. */
@Description("Which list the codes of a code set are taken from.")
public enum CodeScheme {
    /** Countries by ISO 3166-1 alpha-2 (DE) and regions by UN M49 (150 is Europe). */
    @Description("Countries by ISO 3166-1 alpha-2 (DE) and regions by UN M49 (150 is Europe).")
    GEOGRAPHY;

    /** The name of a code of this scheme, or empty when the scheme has no such code. */
    public Optional<String> nameOf(String code) {
        return Geography.world().find(code).map(GeographyCode::name);
    }

    /** Whether what the one code stands for is, or is a part of, what the other stands for. */
    public boolean within(String code, String area) {
        return Geography.world().within(code, area);
    }
}
