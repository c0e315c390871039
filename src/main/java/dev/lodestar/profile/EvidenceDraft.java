package dev.lodestar.profile;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import dev.lodestar.catalogue.Words;
import dev.lodestar.shared.text.Text;

import org.jspecify.annotations.Nullable;

/**
 * Evidence to be attached to an attribute. Ids are taken as they are: who makes a draft has checked them.
 *
 * @param source its label at most {@value Words#LINE} code points; a publication is told apart by its label and address
 * @param quote the words themselves, at most {@value Words#BLOCK} code points, or null
 * @param observedOn the day it was said or true
 * @param incentivised whether the person was promised a reward
 */
public record EvidenceDraft(EvidenceStance stance, EvidenceSource source, EvidencePerson saidBy,
        @Nullable String quote, LocalDate observedOn, boolean incentivised) {

    public EvidenceDraft {
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(source.kind(), "source.kind");
        Objects.requireNonNull(observedOn, "observedOn");
        source = checked(source);
        quote = Text.isMissing(quote) ? null : Words.block("quote", quote, Words.BLOCK);
    }

    private static EvidenceSource checked(EvidenceSource source) {
        var label = Words.line("sourceLabel", source.label(), Words.LINE);
        var url = Text.isMissing(source.url()) ? null : Words.line("sourceUrl", source.url(), 2_000);
        return new EvidenceSource(source.kind(), source.id() != null ? source.id()
                : UUID.nameUUIDFromBytes((source.kind() + "\n" + label + "\n" + url).getBytes(StandardCharsets.UTF_8)), label,
                url);
    }

    /** What a person said in support. */
    public static EvidenceDraft said(EvidenceSource source, EvidencePerson saidBy, @Nullable String quote,
            LocalDate observedOn, boolean incentivised) {
        return new EvidenceDraft(EvidenceStance.SUPPORTS, source, saidBy, quote, observedOn, incentivised);
    }

    /** The same, speaking the other way. */
    public EvidenceDraft withStance(EvidenceStance other) {
        return new EvidenceDraft(other, source, saidBy, quote, observedOn, incentivised);
    }
}
