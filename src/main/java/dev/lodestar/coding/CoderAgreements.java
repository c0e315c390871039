package dev.lodestar.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.coding.tag.CodingEntity;
import dev.lodestar.interview.SpeakerKind;
import dev.lodestar.interview.Transcripts;
import dev.lodestar.interview.TurnSpan;
import dev.lodestar.statistics.KrippendorffAlpha;

/**
 * How well coders agree, code by code. The unit is a participant's turn in a transcript that two or more people coded; each
 * of them says yes to a code by tagging any part of the turn, and no by leaving it.
 */
@ApplicationScoped
public class CoderAgreements {

    private final Transcripts transcripts;

    CoderAgreements(Transcripts transcripts) {
        this.transcripts = transcripts;
    }

    /** The agreement on each code that is in use, by the code. */
    @Transactional
    public Map<UUID, CoderAgreement> of(Collection<UUID> codeIds) {
        List<CodingEntity> tags = CodingEntity.list("removedAt is null");
        var coders = new HashMap<UUID, SortedSet<UUID>>();
        tags.forEach(tag -> coders.computeIfAbsent(tag.transcriptId, id -> new TreeSet<>()).add(tag.coderId));
        coders.values().removeIf(several -> several.size() < 2);
        var turns = transcripts.spans(coders.keySet()).stream()
                .filter(turn -> turn.kind() == SpeakerKind.PARTICIPANT).toList();
        var byCode = tags.stream().collect(Collectors.groupingBy(tag -> tag.codeId));
        var agreements = new HashMap<UUID, CoderAgreement>();
        for (var code : codeIds) {
            var uses = byCode.getOrDefault(code, List.of());
            var alpha = KrippendorffAlpha.nominal(units(turns, coders, uses));
            agreements.put(code, new CoderAgreement(code, (int) uses.stream().map(tag -> tag.coderId).distinct().count(),
                    turns.size(), alpha.isPresent() ? alpha.getAsDouble() : null));
        }
        return agreements;
    }

    private static List<List<Boolean>> units(List<TurnSpan> turns, Map<UUID, SortedSet<UUID>> coders,
            List<CodingEntity> uses) {
        var byTranscript = uses.stream().collect(Collectors.groupingBy(tag -> tag.transcriptId));
        var units = new ArrayList<List<Boolean>>();
        for (var turn : turns) {
            var yes = new HashSet<UUID>();
            byTranscript.getOrDefault(turn.transcriptId(), List.of()).stream().filter(tag -> touches(tag, turn))
                    .forEach(tag -> yes.add(tag.coderId));
            units.add(Objects.requireNonNull(coders.get(turn.transcriptId()), "only turns of coded transcripts are read")
                    .stream().map(yes::contains).toList());
        }
        return units;
    }

    private static boolean touches(CodingEntity tag, TurnSpan turn) {
        return tag.startOffset < turn.range().end() && tag.endOffset > turn.range().start();
    }
}
