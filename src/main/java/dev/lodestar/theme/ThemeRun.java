package dev.lodestar.theme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.PageInfo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** One search for themes in chosen questions, codes and interviews. */
@DefaultNonNull
@Description("One search for themes in chosen questions, codes and interviews.")
public record ThemeRun(
        @Id @Description("The run's id.") UUID id,
        @Description("What people call it.") String title,
        @Description("The language model that compared the words.") String model,
        @Description("How many people were asked.") int peopleAsked,
        @Description("How many people said something that could be read.") int peopleHeard,
        @Description("When it was asked for.") Instant createdAt,
        @Nullable @Description("When its themes were ready, if they are.") Instant finishedAt,
        @Ignore Links links) {

    /**
     * What a run belongs to.
     *
     * @param reclusteredFromId the run whose words it groups otherwise, or null for a search of its own
     */
    public record Links(UUID jobId, @Nullable UUID reclusteredFromId) {
    }

    public UUID jobId() {
        return links.jobId();
    }

    @Nullable
    public UUID reclusteredFromId() {
        return links.reclusteredFromId();
    }

    /** How the statements of a run were read. */
    @DefaultNonNull
    @Name("ReadingCounts")
    @Description("How the statements of a run were read; none is dropped silently.")
    public record Counts(
            @Description("All statements.") int statements,
            @Description("Those that were read.") int read,
            @Description("Those that say nothing, such as \"n/a\".") int nonAnswers,
            @Description("Those without words, such as a lone emoji.") int withoutWords,
            @Description("Those that nobody meant as an answer, such as a mashed keyboard or an address alone.") int junk,
            @Description("Those that are not English.") int notEnglish,
            @Description("Those that are not English by their language, the most frequent first.") List<@NonNull InLanguage> unreadLanguages) {
    }

    /** How many statements are in a language that was not read. */
    @DefaultNonNull
    @Name("UnreadLanguage")
    @Description("How many statements are in a language that was not read.")
    public record InLanguage(
            @Description("The ISO 639-1 code of the language, \"und\" if it cannot be named.") String language,
            @Description("How many statements are in it.") int statements) {
    }

    /** A longer answer that several people gave in the same words, as if it had been pasted. */
    @DefaultNonNull
    @Name("RepeatedAnswer")
    @Description("A longer answer that several people gave in the same words, as if it had been pasted.")
    public record Repeated(
            @Description("The words, in lower case.") String text,
            @Description("How many people gave it.") int people) {
    }

    /** A run at its place. */
    @DefaultNonNull
    @Name("ThemeRunEdge")
    @Description("A run at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The run.") ThemeRun node) {
    }

    /** A page of runs, the newest first. */
    @DefaultNonNull
    @Name("ThemeRunConnection")
    @Description("A page of runs, the newest first.")
    public record Connection(
            @Description("The runs with their places.") List<@NonNull Edge> edges,
            @Description("The runs.") List<@NonNull ThemeRun> nodes,
            @Description("Where the page stands.") PageInfo pageInfo,
            @Nullable @Description("The number of all these runs.") Integer totalCount) {
    }
}
