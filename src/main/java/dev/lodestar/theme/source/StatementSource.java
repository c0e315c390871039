package dev.lodestar.theme.source;

import java.util.List;
import java.util.Optional;

import dev.lodestar.theme.ThemeSource;

/** A kind of source of statements. Its methods are called within a transaction of the workspace. */
public interface StatementSource {

    /** Everything of this kind that the workspace has, in an order that people understand. */
    List<ThemeSource> offered();

    /**
     * A part of what the source with this id holds, at most a few thousand statements, or empty if the id is not of this kind.
     * Who was asked comes with or before what they said. Of a person who appears in several parts, the first counts.
     *
     * @param behind the place that the part before gave, empty for the first part
     */
    Optional<MaterialPart> read(String sourceId, Optional<String> behind);
}
