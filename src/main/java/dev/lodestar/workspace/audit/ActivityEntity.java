package dev.lodestar.workspace.audit;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.workspace.Activity;

@Entity
@Table(name = "activity")
public class ActivityEntity extends BaseEntity {

    public String kind;
    public UUID actorId;
    public String actorName;
    public UUID subjectId;
    public String summary;

    public static List<ActivityEntity> newestFirst(PageRequest request) {
        return request.afterId()
                .map(after -> ActivityEntity.<ActivityEntity> find("id < ?1 order by id desc", after))
                .orElseGet(() -> find("order by id desc"))
                .page(0, request.rowsToRead()).list();
    }

    public Activity toActivity() {
        return new Activity(id, kind, actorName, subjectId, summary, createdAt);
    }
}
