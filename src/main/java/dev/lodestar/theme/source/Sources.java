package dev.lodestar.theme.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.UserErrorException;
import dev.lodestar.theme.ThemeSource;
import dev.lodestar.theme.tally.model.Voice;

/** The sources of every kind. */
@ApplicationScoped
public class Sources {

    private final Instance<StatementSource> kinds;

    Sources(@Any Instance<StatementSource> kinds) {
        this.kinds = kinds;
    }

    @Transactional
    public List<ThemeSource> offered() {
        var all = new ArrayList<ThemeSource>();
        kinds.forEach(kind -> all.addAll(kind.offered()));
        all.sort((one, other) -> one.kind().compareTo(other.kind()));
        return all;
    }

    /**
     * The chosen sources.
     *
     * @throws UserErrorException with NOT_FOUND if the workspace has no such source
     */
    public List<ThemeSource> require(List<String> ids) {
        var byId = new HashMap<String, ThemeSource>();
        offered().forEach(source -> byId.put(source.id(), source));
        return ids.stream().distinct().sorted().map(id -> {
            if (!byId.containsKey(id)) {
                throw UserErrorException.notFound("question, code or interview", id);
            }
            return byId.get(id);
        }).toList();
    }

    /** A part of what a source holds, see {@link StatementSource#read}. */
    public MaterialPart read(String id, Optional<String> behind) {
        for (var kind : kinds) {
            var part = kind.read(id, behind);
            if (part.isPresent()) {
                return part.get();
            }
        }
        throw UserErrorException.notFound("question, code or interview", id);
    }

    /** Everything that a source holds; of a person who appears in several parts, the first counts. */
    public Material read(String id) {
        var asked = new LinkedHashMap<UUID, Voice>();
        var statements = new ArrayList<Statement>();
        var labels = new HashMap<String, String>();
        Optional<String> behind = Optional.empty();
        do {
            var part = read(id, behind);
            part.material().asked().forEach(voice -> asked.putIfAbsent(voice.personId(), voice));
            statements.addAll(part.material().statements());
            labels.putAll(part.material().labels());
            behind = part.next();
        } while (behind.isPresent());
        return new Material(List.copyOf(asked.values()), statements, labels);
    }
}
