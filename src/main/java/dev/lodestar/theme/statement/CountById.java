package dev.lodestar.theme.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How many of something belong to one thing, as a query counts them. */
public record CountById(UUID id, Long count) {

    /** The counts by the ids; what nothing was counted of is absent. */
    public static Map<UUID, Integer> byId(List<CountById> counts) {
        var byId = new HashMap<UUID, Integer>();
        counts.forEach(one -> byId.put(one.id(), Math.toIntExact(one.count())));
        return byId;
    }
}
