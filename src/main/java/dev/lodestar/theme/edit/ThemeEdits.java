package dev.lodestar.theme.edit;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.text.Text;
import dev.lodestar.theme.ThemeStanding;
import dev.lodestar.theme.edit.model.Quote;
import dev.lodestar.theme.statement.PlacedIdea;
import dev.lodestar.theme.statement.ThemeEntity;
import dev.lodestar.theme.statement.ThemeTopicEntity;

/**
 * People's edits of whole themes: each holds in the search that was looked at, in those behind it and in every later one. A
 * request that was carried out already gives its edit again.
 */
@ApplicationScoped
public class ThemeEdits {

    private final ThemeEditTargets targets;
    private final ThemeEditWriter writer;

    ThemeEdits(ThemeEditTargets targets, ThemeEditWriter writer) {
        this.targets = targets;
        this.writer = writer;
    }

    /** Calls a theme otherwise, in every later search too. */
    @Transactional
    public ThemeEdit rename(RenameTheme.Input input) {
        return writer.idempotently(input.idempotencyKey(), () -> {
            var edit = ThemeEditEntity.of(ThemeEditKind.RENAME);
            edit.name = Text.NAME.required(input.name(), "input", "name");
            var topic = targets.lockTopicOfTheme(input.id());
            var theme = targets.theme(Ids.parse("theme", input.id()), topic);
            edit.identityId = theme.identity();
            return writer.make(topic, input.version(), input.idempotencyKey(), edit, List.of());
        });
    }

    /** Makes one theme of several. */
    @Transactional
    public ThemeEdit merge(MergeThemes.Input input) {
        return writer.idempotently(input.idempotencyKey(), () -> {
            var topic = targets.lockTopicOfTheme(input.intoId());
            var into = targets.theme(Ids.parse("theme", input.intoId()), topic);
            var from = input.ids().stream().distinct()
                    .map(id -> targets.theme(Ids.parse("theme", id), topic)).toList();
            if (from.isEmpty() || from.contains(into)) {
                throw UserErrorException.invalid("Choose at least one other theme to merge into this one.", "input", "ids");
            }
            var edit = ThemeEditEntity.of(ThemeEditKind.MERGE);
            edit.identityId = into.identity();
            edit.fromIdentityIds = from.stream().map(ThemeEntity::identity).toList();
            // A pinned theme takes only what is near to its confirmed quotes; what a person merges into it is confirmed by that.
            List<Quote> quotes = into.pinned ? targets.quotesIn(from.stream().map(theme -> theme.id).toList()) : List.of();
            return writer.make(topic, input.version(), input.idempotencyKey(), edit, quotes);
        });
    }

    /** Makes a theme its confirmed quotes, or everything in it if none is confirmed; or lets the search decide again. */
    @Transactional
    public Optional<ThemeEdit> pin(PinTheme.Input input) {
        var topic = targets.lockTopicOfTheme(input.id());
        var theme = targets.theme(Ids.parse("theme", input.id()), topic);
        if (!input.pinned()) {
            return lift(topic, input.version(), ThemeEditKind.PIN, theme);
        }
        if (theme.pinned) {
            return last(ThemeEditKind.PIN, theme);
        }
        var all = targets.ideasIn(theme);
        List<Quote> quotes = all.stream().anyMatch(PlacedIdea::confirmed) ? List.of()
                : all.stream().map(PlacedIdea::quote).toList();
        var edit = ThemeEditEntity.of(ThemeEditKind.PIN);
        edit.identityId = theme.identity();
        return Optional.of(writer.make(topic, input.version(), input.idempotencyKey(), edit, quotes));
    }

    /** Takes a theme out of the rankings, or shows it again. */
    @Transactional
    public Optional<ThemeEdit> ignore(IgnoreTheme.Input input) {
        var topic = targets.lockTopicOfTheme(input.id());
        var theme = targets.theme(Ids.parse("theme", input.id()), topic);
        if (!input.ignored()) {
            return lift(topic, input.version(), ThemeEditKind.IGNORE, theme);
        }
        if (theme.standing == ThemeStanding.IGNORED) {
            return last(ThemeEditKind.IGNORE, theme);
        }
        var edit = ThemeEditEntity.of(ThemeEditKind.IGNORE);
        edit.identityId = theme.identity();
        return Optional.of(writer.make(topic, input.version(), input.idempotencyKey(), edit, List.of()));
    }

    private Optional<ThemeEdit> lift(ThemeTopicEntity topic, int version, ThemeEditKind kind, ThemeEntity theme) {
        var holding = ThemeEditEntity.holding(kind, theme.identity());
        if (holding.isEmpty()) {
            return Optional.empty();
        }
        ThemeEditWriter.requireVersion(topic, version);
        writer.undo(holding);
        ThemeEditEntity.flush();
        return Optional.of(holding.get(holding.size() - 1).toThemeEdit());
    }

    private static Optional<ThemeEdit> last(ThemeEditKind kind, ThemeEntity theme) {
        var holding = ThemeEditEntity.holding(kind, theme.identity());
        return holding.isEmpty() ? Optional.empty() : Optional.of(holding.get(holding.size() - 1).toThemeEdit());
    }
}
