package dev.lodestar.catalogue.code;

import java.util.List;

/**
 * A country or a region of the world.
 *
 * @param code two letters of ISO 3166-1 for a country, three digits of UN M49 for a region
 * @param name its English name
 * @param within codes of the regions it lies in directly; empty for the World
 */
public record GeographyCode(String code, String name, List<String> within) {

    public GeographyCode {
        within = List.copyOf(within);
    }

    /** Whether this is a region rather than a country. */
    public boolean region() {
        return Character.isDigit(code.charAt(0));
    }
}
