package dev.lodestar.theme.edit;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.text.Text;
import dev.lodestar.theme.identity.ThemeIdentityEntity;
import dev.lodestar.theme.statement.PlacedIdea;

/** People's edits of where quotes belong; they hold like those of {@link ThemeEdits}. */
@ApplicationScoped
public class QuoteEdits {

    private final ThemeEditTargets targets;
    private final ThemeEditWriter writer;

    QuoteEdits(ThemeEditTargets targets, ThemeEditWriter writer) {
        this.targets = targets;
        this.writer = writer;
    }

    /** Lets chosen quotes leave a theme into one of their own. */
    @Transactional
    public ThemeEdit split(SplitTheme.Input input) {
        return writer.idempotently(input.idempotencyKey(), () -> {
            var edit = ThemeEditEntity.of(ThemeEditKind.SPLIT);
            edit.name = Text.NAME.optional(input.name(), "input", "name");
            var topic = targets.lockTopicOfTheme(input.id());
            var theme = targets.theme(Ids.parse("theme", input.id()), topic);
            var chosen = targets.statements(input.statementIds(), "statementIds");
            if (chosen.stream().anyMatch(idea -> !theme.id.equals(idea.themeId()))) {
                throw UserErrorException.conflict(
                        "Some of these quotes are not in “%s” any more. Load them again.".formatted(theme.name),
                        "input", "statementIds");
            }
            if (chosen.size() == targets.quotesIn(List.of(theme.id)).size()) {
                throw UserErrorException.invalid("Leave at least one quote in the theme, or rename the theme instead.", "input",
                        "statementIds");
            }
            ThemeEditWriter.requireVersion(topic, input.version());
            edit.identityId = ThemeIdentityEntity.begin(topic.finalised(), null).id;
            return writer.make(topic, input.version(), input.idempotencyKey(), edit,
                    chosen.stream().map(PlacedIdea::quote).toList());
        });
    }

    /** Puts one quote into another theme of its topic, or into none. */
    @Transactional
    public ThemeEdit move(MoveStatement.Input input) {
        return writer.idempotently(input.idempotencyKey(), () -> {
            var topic = targets.lockTopicOfStatements(List.of(input.id()));
            var idea = targets.statements(List.of(input.id()), "id").get(0);
            var edit = ThemeEditEntity.of(ThemeEditKind.MOVE);
            edit.identityId = input.themeId() == null ? null
                    : targets.theme(Ids.parse("theme", input.themeId()), topic).identity();
            return writer.make(topic, input.version(), input.idempotencyKey(), edit, List.of(idea.quote()));
        });
    }

    /** Says that quotes certainly belong to their theme, or takes that back; nothing to change gives no edit. */
    @Transactional
    public Optional<ThemeEdit> confirm(ConfirmStatements.Input input) {
        var topic = targets.lockTopicOfStatements(input.ids());
        var ideas = targets.statements(input.ids(), "ids");
        var themes = ideas.stream().map(PlacedIdea::themeId).distinct().toList();
        if (themes.size() > 1 || themes.get(0) == null) {
            throw UserErrorException.invalid("Choose quotes of one theme; a quote that is in none is moved into one first.",
                    "input",
                    "ids");
        }
        var theme = targets.theme(themes.get(0), topic);
        var quotes = ideas.stream().filter(idea -> idea.confirmed() != input.confirmed()).map(PlacedIdea::quote)
                .toList();
        if (quotes.isEmpty()) {
            return Optional.empty();
        }
        var edit = ThemeEditEntity.of(input.confirmed() ? ThemeEditKind.CONFIRM : ThemeEditKind.UNCONFIRM);
        edit.identityId = theme.identity();
        return Optional.of(writer.make(topic, input.version(), input.idempotencyKey(), edit, quotes));
    }
}
