package dev.lodestar.theme;

import java.util.List;
import java.util.Optional;

/** A kind of source of statements. Its methods are called within a transaction of the workspace. */
public interface StatementSource {

    /** Everything of this kind that the workspace has, in an order that people understand. */
    List<ThemeSource> offered();

    /** What the source with this id holds, or empty if the id is not of this kind. */
    Optional<Material> read(String sourceId);
}
