package dev.lodestar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import io.restassured.path.json.JsonPath;

/**
 * An answer of the API. REST Assured compiles each path as a program, which takes longer than the program under test takes for
 * most of its answers; so a path of names and indexes is walked here, and only what is more than that is left to it.
 */
public final class JsonAnswer extends JsonPath {

    private static final String NAME = "[A-Za-z_]\\w*";
    private static final Pattern PLAIN = Pattern.compile("%1$s(\\[\\d+])*(\\.%1$s(\\[\\d+])*)*".formatted(NAME));
    private static final Pattern STEP = Pattern.compile("\\w+");

    private final String text;
    private final Object whole;
    private String root = "";

    public JsonAnswer(String json) {
        super(json);
        text = json;
        whole = super.get("$");
    }

    /** The answer as it was sent. */
    public String text() {
        return text;
    }

    /** What stands at the top, if the answer has it. */
    Optional<Object> top(String name) {
        return Optional.ofNullable(((Map<?, ?>) whole).get(name));
    }

    @Override
    public JsonPath setRootPath(String path) {
        root = path;
        return super.setRootPath(path);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T get(String path) {
        var full = root.isEmpty() ? path : root + "." + path;
        if (!PLAIN.matcher(full).matches()) {
            return super.get(path);
        }
        var at = new Place(whole, true);
        for (var step : STEP.matcher(full).results().toList()) {
            at = Character.isDigit(step.group().charAt(0)) ? at.item(Integer.parseInt(step.group())) : at.member(step.group());
        }
        return at.known ? (T) at.value : super.get(path);
    }

    /** Where a path has come to; not known, if the way goes on where REST Assured has rules of its own. */
    private record Place(Object value, boolean known) {

        private static final Place NOT_KNOWN = new Place(null, false);

        Place item(int index) {
            return value instanceof List<?> list && index < list.size() ? new Place(list.get(index), known) : NOT_KNOWN;
        }

        /** Of a list these are the members of its items, and of nothing there are none. */
        Place member(String name) {
            if (value == null || value instanceof Map) {
                return new Place(value == null ? null : ((Map<?, ?>) value).get(name), known);
            }
            return value instanceof List<?> list ? members(list, name) : NOT_KNOWN;
        }

        private static Place members(List<?> list, String name) {
            var members = new ArrayList<Object>();
            for (var item : list.stream().filter(Objects::nonNull).toList()) {
                var member = new Place(item, true).member(name);
                if (!member.known) {
                    return NOT_KNOWN;
                }
                members.add(member.value);
            }
            return new Place(members, true);
        }
    }
}
