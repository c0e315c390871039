package dev.lodestar.isolation;

/**
 * What an id is of: a column of a table, and which of its rows will do.
 *
 * @param rows a condition in SQL
 * @param row which of these rows, the first being 0
 */
record Kind(String table, String column, String rows, int row) {

    private static final String ALL = "true";
    /** Not every table is behind the wall: who belongs to which workspace is read before one is signed in. */
    private static final String CALLER = "current_setting('lodestar.workspace')::uuid";

    static Kind ids(String table) {
        return ids(table, ALL);
    }

    static Kind ids(String table, String rows) {
        return new Kind(table, "id", rows, 0);
    }

    static Kind named(String table, String column) {
        return named(table, column, ALL);
    }

    static Kind named(String table, String column, String rows) {
        return new Kind(table, column, rows, 0);
    }

    /** Another row of the same kind. */
    Kind next() {
        return new Kind(table, column, rows, row + 1);
    }

    String idQuery() {
        return "select " + column + "::text from " + table + " where workspace_id = " + CALLER + " and " + column
                + " is not null and " + rows + " order by "
                + column + " offset " + row + " limit 1";
    }

    String versionQuery() {
        // Themes are changed under the number of edits that their topic has seen.
        var version = table.equals("theme_topic") ? "edition" : "version";
        return idQuery().replaceFirst(column + "::text", version + "::text");
    }
}
