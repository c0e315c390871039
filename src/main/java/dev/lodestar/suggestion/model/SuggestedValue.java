package dev.lodestar.suggestion.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import dev.lodestar.catalogue.AttributeValue;
import dev.lodestar.catalogue.CodeSetValue;
import dev.lodestar.catalogue.EnumSetValue;
import dev.lodestar.catalogue.ListValue;
import dev.lodestar.catalogue.LongTextValue;
import dev.lodestar.catalogue.RankedListValue;
import dev.lodestar.catalogue.StatementValue;
import dev.lodestar.catalogue.TextValue;
import dev.lodestar.catalogue.ValueType;

/** Words as the value of an attribute, and values of several items. Numbers cannot be made of a theme's name. */
public final class SuggestedValue {

    private SuggestedValue() {
    }

    /** Whether words can be a value of this type. */
    public static boolean fits(ValueType type) {
        return switch (type) {
            case STATEMENT, TEXT, LONG_TEXT, LIST, RANKED_LIST -> true;
            default -> false;
        };
    }

    /** The words as a value of this type, or empty if they cannot be one. */
    public static Optional<AttributeValue> of(ValueType type, String words) {
        return switch (type) {
            case STATEMENT -> Optional.of(StatementValue.of(words));
            case TEXT -> Optional.of(new TextValue(words));
            case LONG_TEXT -> Optional.of(new LongTextValue(words));
            case LIST -> Optional.of(ListValue.of(words));
            case RANKED_LIST -> Optional.of(RankedListValue.of(words));
            default -> Optional.empty();
        };
    }

    /** Whether the value holds items, so that it can take one more. */
    public static boolean isSeveral(AttributeValue value) {
        return value instanceof ListValue || value instanceof RankedListValue || value instanceof EnumSetValue
                || value instanceof CodeSetValue;
    }

    /** The items of both, those of the present value first; empty if the two are not of one kind that holds items. */
    public static Optional<AttributeValue> extended(AttributeValue present, AttributeValue addition) {
        return combined(present, addition, SuggestedValue::with);
    }

    /** The present items but those of the other value; empty if not all of those are there, or nothing would be left. */
    public static Optional<AttributeValue> without(AttributeValue present, AttributeValue addition) {
        var items = items(present);
        var gone = items(addition);
        if (!items.containsAll(gone) || items.size() == gone.size()) {
            return Optional.empty();
        }
        return combined(present, addition, (all, some) -> all.stream().filter(item -> !some.contains(item)).toList());
    }

    /** What a value says, item by item, so that each can be compared with a theme. */
    public static List<String> words(AttributeValue value) {
        if (value instanceof ListValue || value instanceof RankedListValue) {
            return items(value);
        }
        return value instanceof StatementValue statement ? List.of(statement.text()) : List.of(value.display());
    }

    /** The items of a value; for codes and options their codes; none for a value that holds no items. */
    public static List<String> items(AttributeValue value) {
        if (value instanceof ListValue list) {
            return list.items();
        }
        if (value instanceof RankedListValue list) {
            return list.items();
        }
        if (value instanceof EnumSetValue set) {
            return set.options();
        }
        return value instanceof CodeSetValue set ? set.include() : List.of();
    }

    private static Optional<AttributeValue> combined(AttributeValue present, AttributeValue addition,
            BiFunction<List<String>, List<String>, List<String>> how) {
        if (present.getClass() != addition.getClass() || !isSeveral(present)) {
            return Optional.empty();
        }
        var items = how.apply(items(present), items(addition));
        if (present instanceof ListValue) {
            return Optional.of(new ListValue(items));
        }
        if (present instanceof RankedListValue) {
            return Optional.of(new RankedListValue(items));
        }
        if (present instanceof EnumSetValue) {
            return Optional.of(new EnumSetValue(items));
        }
        var set = (CodeSetValue) present;
        return Optional.of(new CodeSetValue(set.scheme(), items,
                set.exclude().stream().filter(code -> !items.contains(code)).toList()));
    }

    private static List<String> with(List<String> items, List<String> others) {
        var more = new ArrayList<String>(items);
        others.stream().filter(item -> !items.contains(item)).forEach(more::add);
        return more;
    }
}
