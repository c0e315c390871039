package dev.lodestar;

import java.util.List;
import java.util.Random;

/**
 * Answers as people might write them about what is hard in their work, the same for the same seed; most are unlike any other.
 */
final class ShortAnswers {

    private static final List<String> OPENINGS = List.of("", "", "", "Honestly, ", "To be fair, ", "For us ", "Every quarter ",
            "In our team ", "Since last year ", "As a small company ", "Most weeks ");
    private static final List<String> THINGS = List.of("invoices", "payroll runs", "tax returns", "bank feeds",
            "expense claims",
            "purchase orders", "delivery notes", "customer contracts", "time sheets", "stock counts", "price lists",
            "support tickets", "audit trails", "user permissions", "monthly reports", "dashboards", "data imports",
            "product updates", "onboarding plans", "training videos", "holiday requests", "credit notes", "quotes", "renewals");
    private static final List<String> TROUBLES = List.of("take far too long", "arrive late", "keep getting lost",
            "show different totals every time", "need three approvals nobody follows", "cannot be exported",
            "have to be typed in twice", "break after each upgrade", "are understood by one person only",
            "do not match what the bank says", "cost more than we planned", "are never up to date",
            "are hidden behind too many clicks", "fail without any message", "do not work on a phone",
            "need an administrator for every change");
    private static final List<String> REASONS = List.of("", "", " because two departments share them",
            " because the template changed", " since the old system was switched off", " and nobody feels responsible",
            " although we pay for support", " when somebody is on holiday", " whenever the auditor asks",
            " because the fields are not the same", " as soon as there are more than a few", " and then we use spreadsheets",
            " if the supplier is abroad", " because the search finds nothing");
    private static final List<String> NUMBERS = List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "fifteen", "twenty", "thirty");
    private static final List<String> ENDINGS = List.of("", "", "", ", which costs us %s hours a week",
            ", so %s people wait", ", and that was so with all %s suppliers", ", we tried %s other tools",
            ", I have told support %s times", ", about %s times a month");

    private final Random random;

    ShortAnswers(long seed) {
        random = new Random(seed);
    }

    String next() {
        var text = one(OPENINGS) + "our " + one(THINGS) + " " + one(TROUBLES) + one(REASONS)
                + one(ENDINGS).formatted(one(NUMBERS));
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + (random.nextInt(3) == 0 ? "." : "");
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
