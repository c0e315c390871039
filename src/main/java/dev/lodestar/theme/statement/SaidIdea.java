package dev.lodestar.theme.statement;

import java.util.Objects;
import java.util.UUID;

import dev.lodestar.theme.ThemeStatement;

/** An idea of a theme with the statement that it was taken from. */
public record SaidIdea(ThemeIdeaEntity idea, ThemeStatementEntity statement) {

    /** Selects them, up to further conditions. */
    public static final String SELECT = "select i, s from ThemeIdeaEntity i, ThemeStatementEntity s where s.id = i.statementId and ";

    private static final String NOT_IN_A_THEME = "Only ideas in themes are selected";

    public UUID id() {
        return idea.id;
    }

    public UUID themeId() {
        return Objects.requireNonNull(idea.themeId, NOT_IN_A_THEME);
    }

    public String words() {
        return idea.words;
    }

    public Double similarity() {
        return Objects.requireNonNull(idea.similarity, NOT_IN_A_THEME);
    }

    public ThemeStatement toThemeStatement() {
        return idea.in(statement);
    }
}
