package dev.lodestar.profile.revision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.lodestar.profile.SnapshotAttribute;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * The whole state of a profile or persona at one revision.
 *
 * @param fields its own fields by the name the API gives them, values as people read them, in the order of display
 * @param attributes its attributes in the order of display
 */
public record Snapshot(
        @JsonSerialize(converter = FieldPairs.Writer.class) @JsonDeserialize(converter = FieldPairs.Reader.class) Map<String, @Nullable String> fields,
        List<SnapshotAttribute> attributes) {

    public Snapshot {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        attributes = List.copyOf(attributes);
    }
}
