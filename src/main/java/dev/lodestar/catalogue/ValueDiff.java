package dev.lodestar.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import dev.lodestar.catalogue.AttributeDifference.Code;

import org.jspecify.annotations.Nullable;

/** How a value differs from an earlier one: by its items, its parts, or as a whole. */
public final class ValueDiff {

    private ValueDiff() {
    }

    /** Each difference by itself; none when the values are equal. */
    public static List<AttributeDifference> between(AttributeValue before, AttributeValue after) {
        if (before.equals(after)) {
            return List.of();
        }
        var differences = new ArrayList<AttributeDifference>();
        if (before instanceof ListValue a && after instanceof ListValue b) {
            items(differences, Code.ITEM_ADDED, Code.ITEM_REMOVED, a.items(), b.items());
        } else if (before instanceof EnumSetValue a && after instanceof EnumSetValue b) {
            items(differences, Code.ITEM_ADDED, Code.ITEM_REMOVED, a.options(), b.options());
        } else if (before instanceof RankedListValue a && after instanceof RankedListValue b) {
            items(differences, Code.ITEM_ADDED, Code.ITEM_REMOVED, a.items(), b.items());
            moved(differences, a.items(), b.items());
        } else if (before instanceof CodeSetValue a && after instanceof CodeSetValue b && a.scheme() == b.scheme()) {
            items(differences, Code.ITEM_ADDED, Code.ITEM_REMOVED, names(a, a.include()), names(b, b.include()));
            items(differences, Code.EXCEPTION_ADDED, Code.EXCEPTION_REMOVED, names(a, a.exclude()), names(b, b.exclude()));
        } else if (before instanceof StatementValue a && after instanceof StatementValue b) {
            changed(differences, Code.TEXT, a.text(), b.text());
            changed(differences, Code.SEVERITY, a.severity(), b.severity());
            changed(differences, Code.FREQUENCY, a.frequency(), b.frequency());
        } else {
            // Two values may look the same and differ still, such as a number with and without its decimals.
            differences.add(AttributeDifference.of(Code.VALUE).with("before", before.display()).with("after", after.display()));
        }
        return List.copyOf(differences);
    }

    private static void items(List<AttributeDifference> differences, Code added, Code removed, Collection<String> before,
            Collection<String> after) {
        after.stream().filter(item -> !before.contains(item))
                .forEach(item -> differences.add(AttributeDifference.of(added).with("item", item)));
        before.stream().filter(item -> !after.contains(item))
                .forEach(item -> differences.add(AttributeDifference.of(removed).with("item", item)));
    }

    /** Ranks are compared among the items of both lists, so that one new item on top does not move all the others. */
    private static void moved(List<AttributeDifference> differences, List<String> before, List<String> after) {
        var kept = before.stream().filter(after::contains).toList();
        var now = after.stream().filter(before::contains).toList();
        for (var item : now) {
            if (now.indexOf(item) < kept.indexOf(item)) {
                differences.add(
                        AttributeDifference.of(Code.ITEM_MOVED_UP).with("item", item).with("rank", after.indexOf(item) + 1));
            }
        }
    }

    private static void changed(List<AttributeDifference> differences, Code part, @Nullable Object before,
            @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            var difference = AttributeDifference.of(part);
            difference = before == null ? difference : difference.with("before", before);
            differences.add(after == null ? difference : difference.with("after", after));
        }
    }

    private static List<String> names(CodeSetValue set, List<String> codes) {
        return codes.stream().map(code -> set.scheme().nameOf(code).orElse(code)).toList();
    }
}
