package dev.lodestar.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** How a value differs from an earlier one, in words: {@code added “Manufacturing”}, {@code severity: low → high}. */
public final class ValueDiff {

    private ValueDiff() {
    }

    /** One line for each difference; none when the values are equal. */
    public static List<String> between(AttributeValue before, AttributeValue after) {
        if (before.equals(after)) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        if (before instanceof ListValue a && after instanceof ListValue b) {
            items(lines, "", a.items(), b.items());
        } else if (before instanceof EnumSetValue a && after instanceof EnumSetValue b) {
            items(lines, "", a.options(), b.options());
        } else if (before instanceof RankedListValue a && after instanceof RankedListValue b) {
            items(lines, "", a.items(), b.items());
            moved(lines, a.items(), b.items());
        } else if (before instanceof CodeSetValue a && after instanceof CodeSetValue b && a.scheme() == b.scheme()) {
            items(lines, "", names(a, a.include()), names(b, b.include()));
            items(lines, "exception ", names(a, a.exclude()), names(b, b.exclude()));
        } else if (before instanceof StatementValue a && after instanceof StatementValue b) {
            changed(lines, "text", a.text(), b.text());
            changed(lines, "severity", a.severity(), b.severity());
            changed(lines, "frequency", a.frequency(), b.frequency());
        } else {
            lines.add(before.display() + " → " + after.display());
        }
        return List.copyOf(lines);
    }

    private static void items(List<String> lines, String kind, Collection<String> before, Collection<String> after) {
        after.stream().filter(item -> !before.contains(item)).forEach(item -> lines.add("added " + kind + quoted(item)));
        before.stream().filter(item -> !after.contains(item)).forEach(item -> lines.add("removed " + kind + quoted(item)));
    }

    /** Ranks are compared among the items of both lists, so that one new item on top does not move all the others. */
    private static void moved(List<String> lines, List<String> before, List<String> after) {
        var kept = before.stream().filter(after::contains).toList();
        var now = after.stream().filter(before::contains).toList();
        for (var item : now) {
            if (now.indexOf(item) < kept.indexOf(item)) {
                lines.add("moved " + quoted(item) + " up to " + (after.indexOf(item) + 1));
            }
        }
    }

    private static void changed(List<String> lines, String part, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            lines.add(part + ": " + words(before) + " → " + words(after));
        }
    }

    private static String words(@Nullable Object part) {
        return part == null ? "unknown" : part instanceof Enum<?> e ? e.name().toLowerCase(Locale.ROOT) : part.toString();
    }

    private static String quoted(String item) {
        return "“" + item + "”";
    }

    private static List<String> names(CodeSetValue set, List<String> codes) {
        return codes.stream().map(code -> set.scheme().nameOf(code).orElse(code)).toList();
    }
}
