package dev.lodestar.theme.tally;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.coding.CoderAgreements;
import dev.lodestar.theme.source.CodedStatements;
import dev.lodestar.theme.statement.ThemeLabelEntity;

/** Keeps how well the coders agreed when a topic was searched. */
@ApplicationScoped
public class CodeAgreements {

    private final CoderAgreements agreements;

    CodeAgreements(CoderAgreements agreements) {
        this.agreements = agreements;
    }

    /** Writes down the agreement on the codes that feed a topic. */
    public void store(UUID topicId, List<String> sources) {
        var codes = ThemeLabelEntity.ofTopics(List.of(topicId)).stream()
                .filter(label -> label.key.startsWith(CodedStatements.PREFIX) && sources.contains(label.key))
                .collect(Collectors.toMap(label -> UUID.fromString(label.key.substring(CodedStatements.PREFIX.length())),
                        label -> label));
        if (codes.isEmpty()) {
            return;
        }
        var known = agreements.of(codes.keySet());
        codes.forEach((code, label) -> Optional.ofNullable(known.get(code))
                .ifPresent(agreement -> ThemeAgreementEntity.of(label, agreement).persist()));
    }
}
