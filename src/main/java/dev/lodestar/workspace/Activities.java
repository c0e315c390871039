package dev.lodestar.workspace;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.Cursor;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.workspace.audit.ActivityEntity;

/** The activity log: who did what and when, written in the transaction of the deed. */
@ApplicationScoped
public class Activities {

    private final Actors actors;

    Activities(Actors actors) {
        this.actors = actors;
    }

    /**
     * Writes a deed of the current actor down.
     *
     * @param kind what was done, such as "profile.activated"
     * @param subjectId what it was done to, null if nothing in particular
     * @param summary one sentence for a person, without the actor's name, such as "Activated the profile Mid-size clinics"
     */
    @Transactional
    public void record(String kind, UUID subjectId, String summary) {
        var actor = actors.current();
        var activity = new ActivityEntity();
        activity.kind = kind;
        activity.actorId = actor.accountId().orElse(null);
        activity.actorName = actor.name();
        activity.subjectId = subjectId;
        activity.summary = summary;
        activity.persist();
    }

    @Transactional
    public Page<Activity> list(PageRequest request) {
        return request.page(ActivityEntity.newestFirst(request), activity -> Cursor.of(activity.id))
                .map(ActivityEntity::toActivity);
    }
}
