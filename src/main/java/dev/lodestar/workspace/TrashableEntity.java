package dev.lodestar.workspace;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

import dev.lodestar.shared.BaseEntity;

import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;

import org.jspecify.annotations.Nullable;

/**
 * A row that can lie in the trash. While it does, no query and no look-up of entities sees it, so it is as good as gone;
 * native SQL has to say {@code trash_id is null} itself.
 */
@MappedSuperclass
@FilterDef(name = TrashableEntity.NOT_IN_TRASH, defaultCondition = "trash_id is null", autoEnabled = true, applyToLoadByKey = true)
@Filter(name = TrashableEntity.NOT_IN_TRASH)
public abstract class TrashableEntity extends BaseEntity {

    static final String NOT_IN_TRASH = "notInTrash";

    /** The entry of the trash that it went with, null for what is not deleted; written by {@link Trash} alone. */
    @Column(insertable = false, updatable = false)
    public @Nullable UUID trashId;
}
