package dev.lodestar.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.lodestar.JsonAnswer;

/** What the API said to an attempt. */
record Answer(Attempt attempt, String call, JsonAnswer json) {

    /** Refusals that tell that the ids were looked up: they speak of the state of what was found. */
    private static final Set<String> ABOUT_STATE = Set.of("STALE_VERSION", "CONFLICT", "LIMIT_REACHED", "TAKEN", "EXPIRED");
    private static final String NOT_FOUND = "NOT_FOUND";

    /** Why the foreign id was not simply not found, if so. */
    Optional<String> breach(String foreign, Set<String> foreignIds) {
        var text = json.text().replace(foreign, "the id that was sent");
        for (var id : foreignIds) {
            if (text.contains(id)) {
                return told("shows " + id + " of another workspace");
            }
        }
        if (isNotFound(foreign) || refusals().isEmpty() && isEmpty()) {
            return Optional.empty();
        }
        return told(refusals().isEmpty() ? "was carried out with the id of another workspace: " + json.prettify()
                : "never looked for the foreign id, but said " + refusals());
    }

    /** Why the caller's own ids were not looked up, if so. */
    Optional<String> failure() {
        if (!errors().isEmpty()
                || refusals().stream().anyMatch(refusal -> !ABOUT_STATE.contains(refusal.code()))) {
            return told("did not find the workspace's own: " + refusals());
        }
        return attempt.operation().isMutation() || !isEmpty() ? Optional.empty()
                : told("has nothing to show of the workspace's own, so an empty answer proves nothing");
    }

    private Optional<String> told(String what) {
        return Optional.of(attempt.title() + " " + what + "\n    " + call);
    }

    private boolean isNotFound(String id) {
        return refusals().stream().anyMatch(refusal -> refusal.code().equals(NOT_FOUND)
                && (refusal.message().contains(id) || refusal.field().contains(attempt.place().name())));
    }

    private List<Map<String, Object>> errors() {
        List<Map<String, Object>> errors = json.getList("errors");
        return errors == null ? List.of() : errors;
    }

    private record Refusal(String code, String message, List<?> field) {
    }

    private List<Refusal> refusals() {
        var all = new ArrayList<Refusal>();
        for (var error : errors()) {
            var extensions = (Map<?, ?>) error.get("extensions");
            all.add(new Refusal(String.valueOf(extensions == null ? null : extensions.get("code")),
                    String.valueOf(error.get("message")), List.of()));
        }
        if (json.get("data.it") instanceof Map<?, ?> payload && payload.get("userErrors") instanceof List<?> errors) {
            errors.forEach(error -> all.add(new Refusal(String.valueOf(((Map<?, ?>) error).get("code")),
                    String.valueOf(((Map<?, ?>) error).get("message")), (List<?>) ((Map<?, ?>) error).get("field"))));
        }
        return all;
    }

    /** Whether the field at the end of the way has nothing, below whichever parent. */
    private boolean isEmpty() {
        var reached = new ArrayList<Object>();
        reached.add(json.get("data.it"));
        for (var field : attempt.operation().path().stream().skip(1).toList()) {
            reached = reached.stream().flatMap(Answer::each).filter(Map.class::isInstance)
                    .map(parent -> (Object) ((Map<?, ?>) parent).get(field.name()))
                    .collect(ArrayList::new, List::add, List::addAll);
        }
        return reached.stream().allMatch(Answer::isNothing);
    }

    private static Stream<?> each(Object value) {
        return value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
    }

    private static boolean isNothing(Object value) {
        return value == null || value instanceof List<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.get("nodes") instanceof List<?> nodes && nodes.isEmpty();
    }
}
