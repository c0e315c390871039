package dev.lodestar.suggestion.inbox;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import dev.lodestar.language.ThemeSide;
import dev.lodestar.statistics.Proportion;
import dev.lodestar.suggestion.model.EvidenceCounts;
import dev.lodestar.suggestion.model.SuggestionStrength;
import dev.lodestar.suggestion.model.Support;

/** What carries a suggestion, as it is stored. */
@Embeddable
public class SupportColumns {

    public UUID themeId;
    /** The side of the theme that carries it. */
    @Enumerated(EnumType.STRING)
    public ThemeSide stance;
    public UUID runId;
    public String topic;
    @Column(name = "middle")
    public byte[] centroid;
    public String sourceKey;
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
    public DifferenceColumns difference;
    /** The database counts it: what is proposed before what emerges, then by the people. */
    @Column(insertable = false, updatable = false)
    public long rank;

    static SupportColumns of(Support support) {
        var columns = new SupportColumns();
        var source = support.source();
        columns.themeId = source.themeId();
        columns.stance = source.stance();
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
        columns.difference = DifferenceColumns.of(support.difference());
        return columns;
    }

    EvidenceCounts counts() {
        return new EvidenceCounts(people, asked, against);
    }

    /** @param earlierRejection why something like it was rejected before, or null */
    SuggestionSupport of(String earlierRejection) {
        return new SuggestionSupport(strength, doubts.stream().map(SuggestionDoubt::valueOf).toList(),
                Proportion.of(people, asked), Proportion.of(against, asked), accounts,
                new SuggestionSource(question, stance, themeId), SuggestionDifference.of(difference, topic), earlierRejection);
    }
}
