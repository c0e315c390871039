package dev.lodestar.suggestion;

import java.util.Map;

/** Reads a part of an answer that hangs below others. */
final class Part {

    private Part() {
    }

    /** @param path names with dots between them; null as soon as one of them is null */
    static Object of(Map<String, Object> answer, String path) {
        Object part = answer;
        for (var name : path.split("\\.")) {
            part = part == null ? null : ((Map<?, ?>) part).get(name);
        }
        return part;
    }
}
