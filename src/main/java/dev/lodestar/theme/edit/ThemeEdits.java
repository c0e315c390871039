package dev.lodestar.theme.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.Cursor;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.text.Text;
import dev.lodestar.theme.ThemeStanding;
import dev.lodestar.theme.edit.model.Quote;
import dev.lodestar.theme.identity.ThemeIdentityEntity;
import dev.lodestar.theme.run.ThemeRunEntity;
import dev.lodestar.theme.statement.PlacedIdea;
import dev.lodestar.theme.statement.ThemeEntity;
import dev.lodestar.theme.statement.ThemeTopicEntity;

/**
 * People's edits of themes: each holds in the search that was looked at, in those behind it and in every later one. A request
 * that was carried out already gives its edit again.
 */
@ApplicationScoped
public class ThemeEdits {

    private final EntityManager entities;
    private final ThemeEditWriter desk;

    ThemeEdits(EntityManager entities, ThemeEditWriter desk) {
        this.entities = entities;
        this.desk = desk;
    }

    /** The edits that concern the topics of a run, the newest first. */
    @Transactional
    public Page<ThemeEdit> list(UUID runId, PageRequest request) {
        if (ThemeRunEntity.findRun(runId).isEmpty()) {
            throw UserErrorException.notFound("theme run", runId);
        }
        var books = ThemeTopicEntity.ofRun(runId).stream().map(topic -> topic.bookId).filter(id -> id != null).toList();
        return request.page(ThemeEditEntity.ofBooks(books, request), edit -> Cursor.of(edit.id))
                .map(ThemeEditEntity::toThemeEdit);
    }

    /** Calls a theme otherwise, in every later search too. */
    @Transactional
    public ThemeEdit rename(RenameThemeInput input) {
        return desk.once(input.idempotencyKey(), () -> {
            var edit = of(ThemeEditKind.RENAME);
            edit.name = Text.NAME.required(input.name(), "input", "name");
            var topic = hold(input.id());
            var theme = desk.theme(Ids.parse("theme", input.id()), topic);
            edit.identityId = theme.identityId;
            return desk.make(topic, input.version(), input.idempotencyKey(), edit, List.of());
        });
    }

    /** Makes one theme of several. */
    @Transactional
    public ThemeEdit merge(MergeThemesInput input) {
        return desk.once(input.idempotencyKey(), () -> {
            var topic = hold(input.intoId());
            var into = desk.theme(Ids.parse("theme", input.intoId()), topic);
            List<ThemeEntity> from = input.ids().stream().distinct()
                    .map(id -> desk.theme(Ids.parse("theme", id), topic)).toList();
            if (from.isEmpty() || from.contains(into)) {
                throw UserErrorException.invalid("Choose at least one other theme to merge into this one.", "input", "ids");
            }
            var edit = of(ThemeEditKind.MERGE);
            edit.identityId = into.identityId;
            edit.fromIdentityIds = from.stream().map(theme -> theme.identityId).toList();
            // A pinned theme takes only what is near to its confirmed quotes; what a person merges into it is confirmed by that.
            List<Quote> quotes = into.pinned ? quotesIn(from.stream().map(theme -> theme.id).toList()) : List.of();
            return desk.make(topic, input.version(), input.idempotencyKey(), edit, quotes);
        });
    }

    /** Lets chosen quotes leave a theme into one of their own. */
    @Transactional
    public ThemeEdit split(SplitThemeInput input) {
        return desk.once(input.idempotencyKey(), () -> {
            var edit = of(ThemeEditKind.SPLIT);
            edit.name = Text.NAME.optional(input.name(), "input", "name");
            var topic = hold(input.id());
            var theme = desk.theme(Ids.parse("theme", input.id()), topic);
            List<PlacedIdea> chosen = statements(input.statementIds(), "statementIds");
            if (chosen.stream().anyMatch(idea -> !theme.id.equals(idea.themeId()))) {
                throw UserErrorException.conflict(
                        "Some of these quotes are not in “%s” any more. Load them again.".formatted(theme.name),
                        "input", "statementIds");
            }
            if (chosen.size() == quotesIn(List.of(theme.id)).size()) {
                throw UserErrorException.invalid("Leave at least one quote in the theme, or rename the theme instead.", "input",
                        "statementIds");
            }
            ThemeEditWriter.requireVersion(topic, input.version());
            edit.identityId = ThemeIdentityEntity.begin(topic.bookId, null, topic.search).id;
            return desk.make(topic, input.version(), input.idempotencyKey(), edit,
                    chosen.stream().map(PlacedIdea::quote).toList());
        });
    }

    /** Puts one quote into another theme of its topic, or into none. */
    @Transactional
    public ThemeEdit move(MoveStatementInput input) {
        return desk.once(input.idempotencyKey(), () -> {
            var topic = holdOf(List.of(input.id()));
            var idea = statements(List.of(input.id()), "id").get(0);
            var edit = of(ThemeEditKind.MOVE);
            edit.identityId = input.themeId() == null ? null
                    : desk.theme(Ids.parse("theme", input.themeId()), topic).identityId;
            return desk.make(topic, input.version(), input.idempotencyKey(), edit, List.of(idea.quote()));
        });
    }

    /** Makes a theme its confirmed quotes, or everything in it if none is confirmed; or lets the search decide again. */
    @Transactional
    public Optional<ThemeEdit> pin(PinThemeInput input) {
        var topic = hold(input.id());
        var theme = desk.theme(Ids.parse("theme", input.id()), topic);
        if (!input.pinned()) {
            return lift(topic, input.version(), ThemeEditKind.PIN, theme);
        }
        if (theme.pinned) {
            return last(ThemeEditKind.PIN, theme);
        }
        List<PlacedIdea> all = PlacedIdea.ofTopic(entities, topic.id).stream()
                .filter(idea -> theme.id.equals(idea.themeId())).toList();
        List<Quote> quotes = all.stream().anyMatch(PlacedIdea::confirmed) ? List.of()
                : all.stream().map(PlacedIdea::quote).toList();
        var edit = of(ThemeEditKind.PIN);
        edit.identityId = theme.identityId;
        return Optional.of(desk.make(topic, input.version(), input.idempotencyKey(), edit, quotes));
    }

    /** Takes a theme out of the rankings, or shows it again. */
    @Transactional
    public Optional<ThemeEdit> ignore(IgnoreThemeInput input) {
        var topic = hold(input.id());
        var theme = desk.theme(Ids.parse("theme", input.id()), topic);
        if (!input.ignored()) {
            return lift(topic, input.version(), ThemeEditKind.IGNORE, theme);
        }
        if (theme.standing == ThemeStanding.IGNORED) {
            return last(ThemeEditKind.IGNORE, theme);
        }
        var edit = of(ThemeEditKind.IGNORE);
        edit.identityId = theme.identityId;
        return Optional.of(desk.make(topic, input.version(), input.idempotencyKey(), edit, List.of()));
    }

    /** Says that quotes certainly belong to their theme, or takes that back; nothing to change gives no edit. */
    @Transactional
    public Optional<ThemeEdit> confirm(ConfirmStatementsInput input) {
        var topic = holdOf(input.ids());
        List<PlacedIdea> ideas = statements(input.ids(), "ids");
        List<UUID> themes = ideas.stream().map(PlacedIdea::themeId).distinct().toList();
        if (themes.size() > 1 || themes.get(0) == null) {
            throw UserErrorException.invalid("Choose quotes of one theme; a quote that is in none is moved into one first.",
                    "input",
                    "ids");
        }
        var theme = desk.theme(themes.get(0), topic);
        List<Quote> quotes = ideas.stream().filter(idea -> idea.confirmed() != input.confirmed()).map(PlacedIdea::quote)
                .toList();
        if (quotes.isEmpty()) {
            return Optional.empty();
        }
        var edit = of(input.confirmed() ? ThemeEditKind.CONFIRM : ThemeEditKind.UNCONFIRM);
        edit.identityId = theme.identityId;
        return Optional.of(desk.make(topic, input.version(), input.idempotencyKey(), edit, quotes));
    }

    /** Takes an edit back; what it had changed is as it was. Undoing it again changes nothing. */
    @Transactional
    public ThemeEdit undo(UndoThemeEditInput input) {
        var edit = held(input.id());
        if (edit.undoneAt == null) {
            edit.requireVersion("edit", input.version());
            desk.undo(List.of(edit));
            ThemeEditEntity.flush();
        }
        return edit.toThemeEdit();
    }

    /** Lets an edit hold again that was undone. Redoing it again changes nothing. */
    @Transactional
    public ThemeEdit redo(RedoThemeEditInput input) {
        var edit = held(input.id());
        if (edit.undoneAt != null) {
            edit.requireVersion("edit", input.version());
            desk.redo(edit);
            ThemeEditEntity.flush();
        }
        return edit.toThemeEdit();
    }

    private ThemeEditEntity held(String id) {
        var edit = ThemeEditEntity.findEdit(Ids.parse("theme edit", id))
                .orElseThrow(() -> UserErrorException.notFound("theme edit", id));
        desk.hold(edit.topicId);
        entities.refresh(edit);
        return edit;
    }

    private Optional<ThemeEdit> lift(ThemeTopicEntity topic, int version, ThemeEditKind kind, ThemeEntity theme) {
        var holding = ThemeEditEntity.holding(kind, theme.identityId);
        if (holding.isEmpty()) {
            return Optional.empty();
        }
        ThemeEditWriter.requireVersion(topic, version);
        desk.undo(holding);
        ThemeEditEntity.flush();
        return Optional.of(holding.get(holding.size() - 1).toThemeEdit());
    }

    private static Optional<ThemeEdit> last(ThemeEditKind kind, ThemeEntity theme) {
        var holding = ThemeEditEntity.holding(kind, theme.identityId);
        return holding.isEmpty() ? Optional.empty() : Optional.of(holding.get(holding.size() - 1).toThemeEdit());
    }

    private ThemeTopicEntity hold(String themeId) {
        var id = Ids.parse("theme", themeId);
        return desk.hold(ThemeEntity.findTheme(id).orElseThrow(() -> UserErrorException.notFound("theme", id)).topicId);
    }

    private ThemeTopicEntity holdOf(List<String> statementIds) {
        List<UUID> topics = new ArrayList<>();
        statementIds.forEach(text -> {
            var id = Ids.parse("statement", text);
            topics.add(entities.createQuery("select i.topicId from ThemeIdeaEntity i where i.id = :id", UUID.class)
                    .setParameter("id", id).getResultStream().findFirst()
                    .orElseThrow(() -> UserErrorException.notFound("statement", id)));
        });
        if (topics.stream().distinct().count() != 1) {
            throw UserErrorException.invalid("Choose quotes of one topic, at least one.", "input", "ids");
        }
        return desk.hold(topics.get(0));
    }

    /** The statements as they are now that the topic is held. */
    private List<PlacedIdea> statements(List<String> texts, String field) {
        List<UUID> ids = texts.stream().map(text -> Ids.parse("statement", text)).distinct().toList();
        if (ids.isEmpty()) {
            throw UserErrorException.required("Choose at least one quote.", "input", field);
        }
        List<PlacedIdea> ideas = PlacedIdea.withIds(entities, ids);
        ids.stream().filter(id -> ideas.stream().noneMatch(idea -> idea.id().equals(id))).findFirst().ifPresent(id -> {
            throw UserErrorException.notFound("statement", id);
        });
        return ideas;
    }

    private List<Quote> quotesIn(List<UUID> themeIds) {
        return PlacedIdea.everIn(entities, themeIds).stream().filter(idea -> themeIds.contains(idea.themeId()))
                .map(PlacedIdea::quote).toList();
    }

    private static ThemeEditEntity of(ThemeEditKind kind) {
        var edit = new ThemeEditEntity();
        edit.kind = kind;
        return edit;
    }

}
