package dev.lodestar.profile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import dev.lodestar.profile.evidence.Voice;

import org.eclipse.microprofile.graphql.Description;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/**
 * The voices for and against an attribute, each counted once, and the status that follows.
 *
 * <p>
 * A voice is a person, however often they speak; where no person is known it is the source, such as a report. Who said
 * different things on different days counts by the last day; who said both on that day counts for neither side.
 *
 * <p>
 * Status, the first that holds: HYPOTHESIS when nobody spoke or only people who took both sides; STALE when the newest
 * voice is older than one half-life, so its weight 0.5 ^ (age / half-life) is below a half; CONTRADICTED when at least as
 * many voices speak against as for (an even split does not carry a claim); SUPPORTED otherwise.
 */
@DefaultNonNull
@Description("The voices for and against an attribute, each person counted once.")
public record EvidenceTally(
        @Description("People who speak for it.") int supportingPeople,
        @Description("People who speak against it.") int contradictingPeople,
        @Description("Reports and findings, without a person, that speak for it.") int supportingSources,
        @Description("Reports and findings, without a person, that speak against it.") int contradictingSources,
        @Description("All people who said anything about it.") int people,
        @Description("The accounts that those people and findings belong to.") int accounts,
        @Nullable @JsonSerialize(using = ToStringSerializer.class) @Description("The day of the newest evidence, or null when there is none.") LocalDate newestOn,
        @Description("What follows for the attribute.") AttributeStatus status) {

    /** The tally of an attribute about which nobody said anything. */
    public static final EvidenceTally NONE = new EvidenceTally(0, 0, 0, 0, 0, 0, null, AttributeStatus.HYPOTHESIS);

    /**
     * Counts the voices.
     *
     * @param halfLifeDays days after which knowledge of this kind is too old to stand alone, at least 1
     * @param today the day on which the status is wanted
     */
    public static EvidenceTally of(Collection<Voice> voices, int halfLifeDays, LocalDate today) {
        var people = new HashMap<Object, Side>();
        var sources = new HashMap<Object, Side>();
        var accounts = new HashSet<UUID>();
        LocalDate newest = null;
        for (var voice : voices) {
            var side = Side.of(voice);
            if (voice.personId() != null) {
                people.merge(voice.personId(), side, Side::later);
            } else {
                // What has neither a person nor a source is all one unknown voice, so that it cannot be multiplied.
                sources.merge(Objects.requireNonNullElse(voice.sourceId(), "unknown"), side, Side::later);
            }
            if (voice.accountId() != null) {
                accounts.add(voice.accountId());
            }
            newest = newest == null || voice.observedOn().isAfter(newest) ? voice.observedOn() : newest;
        }
        int forPeople = count(people, EvidenceStance.SUPPORTS);
        int againstPeople = count(people, EvidenceStance.CONTRADICTS);
        int forSources = count(sources, EvidenceStance.SUPPORTS);
        int againstSources = count(sources, EvidenceStance.CONTRADICTS);
        return new EvidenceTally(forPeople, againstPeople, forSources, againstSources, people.size(), accounts.size(),
                newest, status(forPeople + forSources, againstPeople + againstSources, newest, halfLifeDays, today));
    }

    private static AttributeStatus status(int supporting, int contradicting, @Nullable LocalDate newest,
            int halfLifeDays, LocalDate today) {
        if (newest == null || supporting + contradicting == 0) {
            return AttributeStatus.HYPOTHESIS;
        }
        if (newest.plusDays(halfLifeDays).isBefore(today)) {
            return AttributeStatus.STALE;
        }
        return contradicting >= supporting ? AttributeStatus.CONTRADICTED : AttributeStatus.SUPPORTED;
    }

    private static int count(Map<Object, Side> sides, EvidenceStance stance) {
        return (int) sides.values().stream().filter(side -> side.stance == stance).count();
    }

    /** Where one voice stands after all it said; no stance when it took both sides on its last day. */
    private record Side(@Nullable EvidenceStance stance, LocalDate on) {

        static Side of(Voice voice) {
            return new Side(voice.stance(), voice.observedOn());
        }

        Side later(Side other) {
            if (on.equals(other.on)) {
                return stance == other.stance ? this : new Side(null, on);
            }
            return on.isAfter(other.on) ? this : other;
        }
    }
}
