package dev.lodestar.suggestion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.catalogue.AppliesTo;
import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.profile.Attribute;
import dev.lodestar.statistics.Proportion;
import dev.lodestar.theme.Theme;
import dev.lodestar.theme.ThemeStanding;
import dev.lodestar.theme.ThemeStatement;
import dev.lodestar.theme.ThemeTopic;
import dev.lodestar.theme.Themes;

/** What the themes of a run propose. */
@ApplicationScoped
class ThemeProposals {

    /** People of a theme whose words are looked at, those nearest to its middle. */
    private static final int LOOKED_AT = 200;

    private final Themes themes;
    private final Mappings mappings;

    ThemeProposals(Themes themes, Mappings mappings) {
        this.themes = themes;
        this.mappings = mappings;
    }

    List<Proposal> of(UUID runId, AppliesTo appliesTo, List<Attribute> said) {
        List<Theme> found = themes.all(runId).stream().filter(theme -> SuggestionStrength.emerges(theme.claimPeople()))
                .toList();
        List<ThemeTopic> topics = themes.topics(found);
        List<UUID> ids = found.stream().map(Theme::id).toList();
        List<List<ThemeStatement>> quotes = themes.quotes(ids, LOOKED_AT);
        Map<UUID, Double> means = themes.meanSimilarities(ids);
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            of(found.get(i), topics.get(i), quotes.get(i), means, appliesTo, said).ifPresent(proposals::add);
        }
        return proposals;
    }

    /** The same theme as it is now, for a suggestion that was made of it. */
    Optional<Backing> backing(UUID themeId) {
        return themes.find(themeId).filter(theme -> theme.standing() == ThemeStanding.SHOWN)
                .filter(theme -> SuggestionStrength.emerges(theme.claimPeople())).map(theme -> {
                    var quotes = themes.quotes(List.of(themeId), LOOKED_AT).get(0);
                    return backing(theme, themes.topics(List.of(theme)).get(0), quotes,
                            themes.meanSimilarities(List.of(themeId)));
                });
    }

    String words(UUID themeId) {
        return themes.find(themeId).map(theme -> words(theme, themes.quotes(List.of(themeId), LOOKED_AT).get(0)))
                .orElse("");
    }

    private Optional<Proposal> of(Theme theme, ThemeTopic topic, List<ThemeStatement> quotes, Map<UUID, Double> means,
            AppliesTo appliesTo, List<Attribute> said) {
        Backing backing = backing(theme, topic, quotes, means);
        Optional<AttributeDefinition> bound = mappings.bound(topic.attributeKey(), appliesTo);
        if (bound.isEmpty() && !backing.isStrong()) {
            // What nobody bound to an attribute has to be asked about, and is not worth the question before it is strong.
            return Optional.empty();
        }
        Aim aim = bound.map(definition -> aim(SuggestionMapping.BOUND, definition, theme, said))
                .orElseGet(() -> guessed(theme, topic, appliesTo, said));
        return Optional.of(new Proposal(backing, aim, words(theme, quotes), null));
    }

    private Backing backing(Theme theme, ThemeTopic topic, List<ThemeStatement> quotes, Map<UUID, Double> means) {
        Set<SuggestionDoubt> doubts = SuggestionStrength.doubts(Proportion.of(theme.claimPeople(), theme.asked()),
                voices(quotes));
        List<String> words = quotes.stream().map(ThemeStatement::words).toList();
        if (!Coherence.holds(means.getOrDefault(theme.id(), 0.0), words) || Wording.of(theme.name(), words).isEmpty()) {
            doubts.add(SuggestionDoubt.MIXED_WORDS);
        }
        return new Backing(theme.id(), theme.topicId(), null, topic.label(),
                new Seen(theme.people(), theme.asked(), 0), theme.accounts(), doubts,
                Likeness.toBytes(themes.middle(theme.id())));
    }

    private static String words(Theme theme, List<ThemeStatement> quotes) {
        return Wording.of(theme.name(), quotes.stream().map(ThemeStatement::words).toList()).orElse(theme.name());
    }

    /** Distinct accounts; a person without one stands for an account of their own. */
    private static int voices(List<ThemeStatement> oneEach) {
        Set<UUID> accounts = oneEach.stream().map(ThemeStatement::accountId).filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        return accounts.size() + (int) oneEach.stream().filter(one -> one.accountId() == null).count();
    }

    private Aim guessed(Theme theme, ThemeTopic topic, AppliesTo appliesTo, List<Attribute> said) {
        Mapping mapping = mappings.guess(theme, topic, appliesTo);
        return mapping.winner().map(definition -> aim(SuggestionMapping.ALIKE, definition, theme, said))
                .orElseGet(() -> Aim.unsure(mapping.candidates())).with(mapping.candidates());
    }

    /** What it would change, once it is known what it is about. */
    private Aim aim(SuggestionMapping mapping, AttributeDefinition definition, Theme theme, List<Attribute> said) {
        String key = definition.key();
        List<Attribute> same = said.stream().filter(attribute -> attribute.definition().key().equals(key)).toList();
        var alike = same.stream().filter(attribute -> saysItAlready(theme, attribute)).findFirst();
        if (alike.isPresent()) {
            return Aim.at(SuggestionKind.STRENGTHEN, mapping, key, alike.get().id());
        }
        if (definition.repeatable() || same.isEmpty()) {
            return Aim.add(mapping, key);
        }
        Attribute present = same.get(0);
        // A list takes one more item; a line of text can only be replaced, which a person has to word.
        return SuggestedValue.isSeveral(present.value()) ? Aim.at(SuggestionKind.EXTEND, mapping, key, present.id())
                : Aim.unsure(List.of());
    }

    private boolean saysItAlready(Theme theme, Attribute attribute) {
        return themes.likeness(theme.id(), SuggestedValue.words(attribute.value())).values().stream()
                .anyMatch(likeness -> likeness >= Likeness.SAME_STATEMENT);
    }
}
