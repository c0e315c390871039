package dev.lodestar.theme.tally;

import java.util.List;
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
        var codes = sources.stream().filter(source -> source.startsWith(CodedStatements.PREFIX))
                .collect(Collectors.toMap(source -> UUID.fromString(source.substring(CodedStatements.PREFIX.length())),
                        source -> source));
        if (codes.isEmpty()) {
            return;
        }
        var labels = ThemeLabelEntity.ofTopics(List.of(topicId)).stream()
                .collect(Collectors.toMap(label -> label.key, label -> label.label));
        agreements.of(codes.keySet()).forEach((code, agreement) -> {
            var entity = new ThemeAgreementEntity();
            entity.topicId = topicId;
            entity.source = codes.get(code);
            entity.label = labels.get(entity.source);
            entity.coders = agreement.coders();
            entity.turns = agreement.turns();
            entity.alpha = agreement.alpha();
            entity.persist();
        });
    }
}
