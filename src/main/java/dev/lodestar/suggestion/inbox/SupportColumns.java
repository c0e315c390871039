package dev.lodestar.suggestion.inbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import dev.lodestar.language.ThemeSide;
import dev.lodestar.statistics.Proportion;
import dev.lodestar.suggestion.model.EvidenceCounts;
import dev.lodestar.suggestion.model.Ground;
import dev.lodestar.suggestion.model.SuggestionStrength;
import dev.lodestar.suggestion.model.Support;
import dev.lodestar.theme.ThemeDifferences.Group;

import org.jspecify.annotations.Nullable;

/** What carries a suggestion, as it is stored. */
@Embeddable
public class SupportColumns {

    public @Nullable UUID themeId;
    /** The side of the theme that carries it. */
    @Enumerated(EnumType.STRING)
    public ThemeSide side;
    public @Nullable UUID runId;
    public @Nullable String topic;
    public byte @Nullable [] centroid;
    public @Nullable String sourceKey;
    public String question;
    @Enumerated(EnumType.STRING)
    public SuggestionStrength strength;
    public List<String> doubts;
    public int people;
    public int asked;
    public int against;
    public int accounts;
    /** The group that it is about, or null for everybody. */
    @Embedded
    public @Nullable DifferenceColumns difference;
    /** The database counts it: what is proposed before what emerges, then by the people. */
    @Column(insertable = false, updatable = false)
    public long rank;

    static SupportColumns of(Support support) {
        var columns = new SupportColumns();
        var source = support.source();
        columns.themeId = source.themeId();
        columns.side = source.side();
        columns.runId = source.runId();
        columns.topic = source.topicId() == null ? null : source.topicId().toString();
        columns.centroid = source.centroid();
        columns.sourceKey = source.key();
        columns.question = source.question();
        columns.strength = SuggestionStrength.of(support.doubts());
        columns.doubts = support.doubts().stream().map(Enum::name).toList();
        columns.people = support.seen().people();
        columns.asked = support.seen().asked();
        columns.against = support.seen().against();
        columns.accounts = support.accounts();
        columns.difference = support.difference() == null ? null : DifferenceColumns.of(support.difference());
        return columns;
    }

    /** The side of a theme that carries it; empty for closed answers and silence. */
    public Optional<Ground> ground() {
        return Optional.ofNullable(themeId).map(theme -> new Ground(theme, side));
    }

    /** The group that it is about; empty for everybody. */
    public Optional<Group> group() {
        return difference == null || topic == null ? Optional.empty() : Optional.of(difference.group(topic));
    }

    EvidenceCounts counts() {
        return new EvidenceCounts(people, asked, against);
    }

    /** @param earlierRejection why something like it was rejected before, or null */
    SuggestionSupport of(@Nullable String earlierRejection) {
        return new SuggestionSupport(strength, doubts.stream().map(SuggestionDoubt::valueOf).toList(),
                Proportion.of(people, asked), Proportion.of(against, asked), accounts,
                new SuggestionSource(question, side, themeId),
                difference == null || topic == null ? null : SuggestionDifference.of(difference, topic), earlierRejection);
    }
}
