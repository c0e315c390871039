package dev.lodestar.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.Refused;

/** The sources of every kind. */
@ApplicationScoped
class Sources {

    private final Instance<StatementSource> kinds;

    Sources(@Any Instance<StatementSource> kinds) {
        this.kinds = kinds;
    }

    @Transactional
    List<ThemeSource> offered() {
        List<ThemeSource> all = new ArrayList<>();
        kinds.forEach(kind -> all.addAll(kind.offered()));
        all.sort((one, other) -> one.kind().compareTo(other.kind()));
        return all;
    }

    /**
     * The chosen sources.
     *
     * @throws Refused with NOT_FOUND if the workspace has no such source
     */
    List<ThemeSource> require(List<String> ids) {
        Map<String, ThemeSource> byId = new HashMap<>();
        offered().forEach(source -> byId.put(source.id(), source));
        return ids.stream().distinct().sorted().map(id -> {
            if (!byId.containsKey(id)) {
                throw Refused.notFound("question, code or interview", id);
            }
            return byId.get(id);
        }).toList();
    }

    Material read(String id) {
        for (StatementSource kind : kinds) {
            var material = kind.read(id);
            if (material.isPresent()) {
                return material.get();
            }
        }
        throw Refused.notFound("question, code or interview", id);
    }
}
