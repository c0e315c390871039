package dev.lodestar.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.lodestar.catalogue.value.AttributeValue;
import dev.lodestar.catalogue.value.ListValue;
import dev.lodestar.catalogue.value.LongTextValue;
import dev.lodestar.catalogue.value.RankedListValue;
import dev.lodestar.catalogue.value.StatementValue;
import dev.lodestar.catalogue.value.TextValue;
import dev.lodestar.catalogue.value.ValueType;

/** Words as the value of an attribute. Numbers, codes and choices cannot be made of a theme's name. */
final class SuggestedValue {

    private SuggestedValue() {
    }

    /** Whether words can be a value of this type. */
    static boolean fits(ValueType type) {
        return switch (type) {
            case STATEMENT, TEXT, LONG_TEXT, LIST, RANKED_LIST -> true;
            default -> false;
        };
    }

    /** The words as a value of this type, or empty if they cannot be one. */
    static Optional<AttributeValue> of(ValueType type, String words) {
        return switch (type) {
            case STATEMENT -> Optional.of(StatementValue.of(words));
            case TEXT -> Optional.of(new TextValue(words));
            case LONG_TEXT -> Optional.of(new LongTextValue(words));
            case LIST -> Optional.of(ListValue.of(words));
            case RANKED_LIST -> Optional.of(RankedListValue.of(words));
            default -> Optional.empty();
        };
    }

    /** The list with one more item at its end, or empty if the value is no list. */
    static Optional<AttributeValue> extended(AttributeValue value, String item) {
        if (value instanceof ListValue list) {
            return Optional.of(new ListValue(with(list.items(), item)));
        }
        if (value instanceof RankedListValue list) {
            return Optional.of(new RankedListValue(with(list.items(), item)));
        }
        return Optional.empty();
    }

    /** What a value says, item by item, so that each can be compared with a theme. */
    static List<String> words(AttributeValue value) {
        if (value instanceof ListValue list) {
            return list.items();
        }
        if (value instanceof RankedListValue list) {
            return list.items();
        }
        return value instanceof StatementValue statement ? List.of(statement.text()) : List.of(value.display());
    }

    private static List<String> with(List<String> items, String item) {
        List<String> more = new ArrayList<>(items);
        more.add(item);
        return more;
    }
}
