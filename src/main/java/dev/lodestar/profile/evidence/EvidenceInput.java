package dev.lodestar.profile.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.lodestar.catalogue.InvalidValue;
import dev.lodestar.profile.EvidenceDraft;
import dev.lodestar.profile.EvidencePerson;
import dev.lodestar.profile.EvidenceSource;
import dev.lodestar.profile.EvidenceStance;
import dev.lodestar.profile.SourceKind;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.text.CleanText;
import dev.lodestar.shared.text.Text;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/**
 * Evidence that somebody writes down by hand. It names no contact, so it counts as a source and not as a person: people are
 * counted only where an answer or a passage leads to one.
 */
@DefaultNonNull
@Input("EvidenceInput")
@Description("Evidence written down by hand, such as a market report; it counts as a source, not as a person.")
public record EvidenceInput(
        @Nullable @Description("Which way it speaks; SUPPORTS, if not said.") EvidenceStance stance,
        @Nullable @Description("Where it comes from; MARKET_SOURCE, if not said.") SourceKind sourceKind,
        @Description("The source in words: author, title, publisher.") String sourceLabel,
        @Nullable @Description("Where the source can be read: an address that begins with https:// or http://.") String sourceUrl,
        @Nullable @Description("The words that speak for or against it.") String quote,
        @Description("The day it was said or published.") LocalDate observedOn) {

    public EvidenceDraft toDraft(String... path) {
        if (!Text.isMissing(sourceUrl) && !CleanText.line(sourceUrl).matches("https?://\\S+")) {
            throw UserErrorException.invalid("“" + sourceUrl + "” is not a web address; begin it with https://.",
                    with(path, "sourceUrl"));
        }
        try {
            return new EvidenceDraft(Objects.requireNonNullElse(stance, EvidenceStance.SUPPORTS),
                    EvidenceSource.published(Objects.requireNonNullElse(sourceKind, SourceKind.MARKET_SOURCE), sourceLabel,
                            sourceUrl),
                    EvidencePerson.NOBODY, quote, observedOn, false);
        } catch (InvalidValue invalid) {
            throw UserErrorException.invalid(invalid.getMessage(), with(path, invalid.field()));
        }
    }

    public static List<EvidenceDraft> drafts(@Nullable List<EvidenceInput> inputs) {
        var drafts = new ArrayList<EvidenceDraft>();
        for (int i = 0; inputs != null && i < inputs.size(); i++) {
            drafts.add(inputs.get(i).toDraft("input", "evidence", String.valueOf(i)));
        }
        return drafts;
    }

    private static String[] with(String[] path, String field) {
        var where = new ArrayList<>(List.of(path));
        where.add(field);
        return where.toArray(String[]::new);
    }
}
