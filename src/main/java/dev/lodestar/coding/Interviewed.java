package dev.lodestar.coding;

import java.util.Map;

import dev.lodestar.persona.BuyingRole;

/**
 * How many people were asked in interviews: those who speak in a transcript.
 *
 * @param people how many people
 * @param accounts of how many accounts, as far as they are known
 * @param byRole how many of them in each role; somebody who was interviewed in two roles counts in both
 */
public record Interviewed(int people, int accounts, Map<BuyingRole, Integer> byRole) {

    public Interviewed {
        byRole = Map.copyOf(byRole);
    }
}
