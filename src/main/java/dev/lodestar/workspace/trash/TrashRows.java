package dev.lodestar.workspace.trash;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;

import dev.lodestar.workspace.TrashCascade;
import dev.lodestar.workspace.TrashContent;
import dev.lodestar.workspace.TrashPart;
import dev.lodestar.workspace.Trashable;

/**
 * The rows of things in the trash, behind the wall between workspaces. In SQL, since a filter hides them from entities; table
 * names and conditions are constants of the features.
 */
@ApplicationScoped
public class TrashRows {

    private final EntityManager entities;
    private final Instance<TrashCascade> features;

    TrashRows(EntityManager entities, @Any Instance<TrashCascade> features) {
        this.entities = entities;
        this.features = features;
    }

    public boolean exists(Trashable kind, UUID subjectId) {
        var thing = kind.parts().get(0);
        return !entities.createNativeQuery("select 1 from %s where %s and trash_id is null"
                .formatted(thing.table(), thing.belongs())).setParameter("subject", subjectId).getResultList().isEmpty();
    }

    /** Lets whoever deletes, restores or empties the same thing wait; tells whether this workspace has the thing at all. */
    public boolean lock(Trashable kind, UUID subjectId) {
        var thing = kind.parts().get(0);
        return !entities.createNativeQuery("select 1 from %s where %s for update".formatted(thing.table(), thing.belongs()))
                .setParameter("subject", subjectId).getResultList().isEmpty();
    }

    /** How many rows go along that are not in the trash already; what there is none of is left out. */
    public List<TrashContent> count(Trashable kind, UUID subjectId) {
        return parts(kind).stream().filter(part -> part.counted() != null).map(part -> new TrashContent(part.counted(),
                ((Number) entities.createNativeQuery("select count(*) from %s where %s and trash_id is null"
                        .formatted(part.table(), part.belongs())).setParameter("subject", subjectId).getSingleResult())
                        .intValue()))
                .filter(content -> content.count() > 0).toList();
    }

    public void putIn(Trashable kind, UUID subjectId, UUID entryId) {
        parts(kind).forEach(part -> entities.createNativeQuery("update %s set trash_id = :entry where %s and trash_id is null"
                .formatted(part.table(), part.belongs())).setParameter("entry", entryId).setParameter("subject", subjectId)
                .executeUpdate());
    }

    public void takeOut(Trashable kind, UUID entryId) {
        parts(kind).forEach(part -> entities.createNativeQuery("update %s set trash_id = null where trash_id = :entry"
                .formatted(part.table())).setParameter("entry", entryId).executeUpdate());
    }

    public void delete(Trashable kind, UUID entryId) {
        var backwards = new ArrayList<>(parts(kind));
        Collections.reverse(backwards);
        backwards.forEach(part -> entities.createNativeQuery("delete from %s where trash_id = :entry".formatted(part.table()))
                .setParameter("entry", entryId).executeUpdate());
    }

    /** The thing's own parts first, then those of other features. */
    private List<TrashPart> parts(Trashable kind) {
        var parts = new ArrayList<>(kind.parts());
        features.stream().filter(feature -> feature.kind() == kind.kind() && !(feature instanceof Trashable))
                .forEach(feature -> parts.addAll(feature.parts()));
        return parts;
    }
}
