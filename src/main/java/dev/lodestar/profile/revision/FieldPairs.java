package dev.lodestar.profile.revision;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.util.StdConverter;

/**
 * The fields of a snapshot in JSON are pairs in an array, since a JSON column does not keep the order of an object's fields.
 */
public final class FieldPairs {

    private FieldPairs() {
    }

    /** Turns fields into pairs. */
    public static final class Writer extends StdConverter<Map<String, @Nullable String>, List<List<@Nullable String>>> {

        @Override
        public List<List<@Nullable String>> convert(Map<String, @Nullable String> fields) {
            return fields.entrySet().stream().map(field -> Arrays.<@Nullable String> asList(field.getKey(), field.getValue()))
                    .toList();
        }
    }

    /** Turns pairs into fields. */
    public static final class Reader extends StdConverter<List<List<@Nullable String>>, Map<String, @Nullable String>> {

        @Override
        public Map<String, @Nullable String> convert(List<List<@Nullable String>> pairs) {
            var fields = new LinkedHashMap<String, @Nullable String>();
            pairs.forEach(pair -> fields.put(pair.get(0), pair.get(1)));
            return fields;
        }
    }
}
