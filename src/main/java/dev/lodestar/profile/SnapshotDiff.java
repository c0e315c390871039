package dev.lodestar.profile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.lodestar.catalogue.AttributeDifference;
import dev.lodestar.catalogue.AttributeDifference.Code;
import dev.lodestar.catalogue.ValueDiff;
import dev.lodestar.profile.revision.Snapshot;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What changed from one revision to another, by meaning: attributes are followed by id, whatever their order. */
@Name("RevisionDiff")
@DefaultNonNull
@Description("What changed from one revision to another.")
public record SnapshotDiff(
        @Description("Changed fields of the profile or persona itself.") List<@NonNull FieldChange> fields,
        @Description("Attributes that only the later revision has.") List<@NonNull SnapshotAttribute> added,
        @Description("Attributes that only the earlier revision has.") List<@NonNull SnapshotAttribute> removed,
        @Description("Attributes that both have, with another value, polarity or weight.") List<@NonNull AttributeChange> changed,
        @Description("Attributes that both have, with other evidence or another status.") List<@NonNull EvidenceChange> evidence) {

    /** A field before and after. */
    @DefaultNonNull
    @Description("A field before and after.")
    public record FieldChange(
            @Description("The name of the field.") String name,
            @Nullable @Description("What it was, or null when it was empty.") String before,
            @Nullable @Description("What it is, or null when it is empty.") String after) {
    }

    /** An attribute before and after. */
    @DefaultNonNull
    @Description("An attribute before and after.")
    public record AttributeChange(
            @Description("What it was.") SnapshotAttribute before,
            @Description("What it is.") SnapshotAttribute after,
            @Description("Each difference by itself.") List<@NonNull AttributeDifference> differences) {
    }

    /** The evidence of an attribute before and after. */
    @DefaultNonNull
    @Description("The evidence of an attribute before and after.")
    public record EvidenceChange(
            @Description("The attribute as it is.") SnapshotAttribute attribute,
            @Description("The evidence it had.") EvidenceTally before,
            @Description("The evidence it has.") EvidenceTally after) {
    }

    public static SnapshotDiff between(Snapshot before, Snapshot after) {
        var was = byId(before);
        var is = byId(after);
        var changed = new ArrayList<AttributeChange>();
        var evidence = new ArrayList<EvidenceChange>();
        for (var now : after.attributes()) {
            var then = was.get(now.id());
            if (then == null) {
                continue;
            }
            var differences = differences(then, now);
            if (!differences.isEmpty()) {
                changed.add(new AttributeChange(then, now, differences));
            }
            if (!then.evidence().equals(now.evidence())) {
                evidence.add(new EvidenceChange(now, then.evidence(), now.evidence()));
            }
        }
        return new SnapshotDiff(fields(before, after),
                after.attributes().stream().filter(attribute -> !was.containsKey(attribute.id())).toList(),
                before.attributes().stream().filter(attribute -> !is.containsKey(attribute.id())).toList(), changed,
                evidence);
    }

    private static List<AttributeDifference> differences(SnapshotAttribute then, SnapshotAttribute now) {
        var differences = new ArrayList<>(ValueDiff.between(then.value(), now.value()));
        if (then.polarity() != now.polarity()) {
            differences
                    .add(AttributeDifference.of(Code.POLARITY).with("before", then.polarity()).with("after", now.polarity()));
        }
        if (then.weight() != now.weight()) {
            differences.add(AttributeDifference.of(Code.WEIGHT).with("before", then.weight()).with("after", now.weight()));
        }
        return List.copyOf(differences);
    }

    private static List<FieldChange> fields(Snapshot before, Snapshot after) {
        var names = new LinkedHashSet<>(after.fields().keySet());
        names.addAll(before.fields().keySet());
        return names.stream()
                .map(name -> new FieldChange(name, before.fields().get(name), after.fields().get(name)))
                .filter(change -> !Objects.equals(change.before(), change.after())).toList();
    }

    private static Map<UUID, SnapshotAttribute> byId(Snapshot snapshot) {
        return snapshot.attributes().stream().collect(Collectors.toMap(SnapshotAttribute::id, Function.identity()));
    }
}
