package dev.lodestar.theme.statement;

import java.util.UUID;

import dev.lodestar.theme.ThemeStatement;

/** An idea with the statement that it was taken from. */
public record SaidIdea(ThemeIdeaEntity idea, ThemeStatementEntity statement) {

    /** Selects them, up to further conditions. */
    public static final String SELECT = "select i, s from ThemeIdeaEntity i, ThemeStatementEntity s where s.id = i.statementId and ";

    public UUID id() {
        return idea.id;
    }

    public UUID themeId() {
        return idea.themeId;
    }

    public String words() {
        return idea.words;
    }

    public Double similarity() {
        return idea.similarity;
    }

    public ThemeStatement toThemeStatement() {
        return idea.in(statement);
    }
}
