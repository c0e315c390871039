package dev.lodestar.theme;

import dev.lodestar.theme.tally.model.Trend;

/** What people are told apart by. Closed questions are dimensions too, each under a key of its own. */
public final class Dimensions {

    /** The part in a purchase, by the name of the role. */
    public static final String ROLE = "ROLE";
    /** The segment that the team puts the account into. */
    public static final String SEGMENT = "SEGMENT";
    /** The industry of the account. */
    public static final String INDUSTRY = "INDUSTRY";
    /** The country of the account, as ISO 3166 alpha-2. */
    public static final String COUNTRY = "COUNTRY";
    /** How many people work at the account, in the bands of Eurostat. */
    public static final String SIZE = "SIZE";
    /** Whether anything was promised for an answer: {@link #PROMISED} or {@link #UNPAID}. */
    public static final String PAID = "PAID";
    /** The question or code. One person may have been asked several, so they are not groups that a test could compare. */
    public static final String SOURCE = "SOURCE";
    /** The calendar month of the asking, as 2026-03. Time has a test of its own, see {@link Trend}. */
    public static final String MONTH = "MONTH";

    public static final String PROMISED = "PAID";
    public static final String UNPAID = "UNPAID";

    private static final String QUESTION = "question:";

    private Dimensions() {
    }

    /** The dimension of the answers to a closed question. */
    public static String question(Object surveyId, String questionId) {
        return QUESTION + surveyId + ":" + questionId;
    }

    /** Whether the levels are groups of different people, which a test can compare. */
    public static boolean isOfPeople(String dimension) {
        return !dimension.equals(SOURCE) && !dimension.equals(MONTH);
    }

    /** What a dimension is called; for a closed question its own text, which only its survey knows. */
    public static String label(String dimension) {
        return switch (dimension) {
            case ROLE -> "Buying role";
            case SEGMENT -> "Segment";
            case INDUSTRY -> "Industry";
            case COUNTRY -> "Country";
            case SIZE -> "Employees";
            case PAID -> "Paid or unpaid";
            case SOURCE -> "Question or code";
            case MONTH -> "Month";
            default -> "Closed question";
        };
    }

    /**
     * The band of a number of employees.
     * <p>
     * Source: Eurostat glossary, "Enterprise size": micro, small, medium-sized and large.
     */
    public static String sizeBand(int employees) {
        if (employees < 10) {
            return "fewer than 10";
        }
        if (employees < 50) {
            return "10 to 49";
        }
        return employees < 250 ? "50 to 249" : "250 and more";
    }
}
