package dev.lodestar.suggestion.decide;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import dev.lodestar.profile.EvidenceDraft;
import dev.lodestar.profile.EvidencePerson;
import dev.lodestar.profile.EvidenceSource;
import dev.lodestar.profile.SourceKind;
import dev.lodestar.theme.StatementKind;
import dev.lodestar.theme.ThemeStatement;

/**
 * The statements of a theme as evidence: one piece for each person in each answer or passage,
 * with all of the words that belong to it.
 */
final class ThemeEvidence {

    private static final int LONGEST_LABEL = 500;

    private ThemeEvidence() {
    }

    static List<EvidenceDraft> of(List<ThemeStatement> statements) {
        var byPlace = new LinkedHashMap<Place, List<ThemeStatement>>();
        statements.forEach(one -> byPlace.computeIfAbsent(new Place(one.origin().id(), one.personId()),
                place -> new ArrayList<>()).add(one));
        return byPlace.values().stream().map(ThemeEvidence::draft).toList();
    }

    private static EvidenceDraft draft(List<ThemeStatement> said) {
        var first = said.get(0);
        var quote = String.join(" … ", said.stream().sorted(Comparator.comparingInt(ThemeStatement::start))
                .map(ThemeStatement::words).toList());
        var origin = first.origin();
        var role = first.speaker().role();
        var kind = origin.kind() == StatementKind.ANSWER ? SourceKind.ANSWER : SourceKind.PASSAGE;
        return EvidenceDraft.said(EvidenceSource.of(kind, origin.id(), shortened(origin.prompt())),
                new EvidencePerson(first.personId(), first.accountId(), role == null ? null : role.name()), quote,
                origin.saidAt().atZone(ZoneOffset.UTC).toLocalDate(), origin.incentivised());
    }

    /** A passage of two speakers is one place of each. */
    private record Place(UUID sourceId, UUID personId) {
    }

    static String shortened(String prompt) {
        var line = prompt.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_LABEL ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
    }
}
