package dev.lodestar.coding.codebook;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;

import dev.lodestar.coding.Code;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.graphql.Slice;
import dev.lodestar.shared.text.LikePattern;
import dev.lodestar.shared.text.SameKey;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "code")
public class CodeEntity extends BaseEntity {

    public @Nullable UUID parentId;
    public String name;
    public String nameKey;
    public String description;
    public String colour;
    public @Nullable String attributeKey;

    @PrePersist
    @PreUpdate
    void key() {
        nameKey = SameKey.updated(nameKey, name);
    }

    public static CodeEntity require(UUID id, String... field) {
        return CodeEntity.<CodeEntity> findByIdOptional(id)
                .orElseThrow(() -> UserErrorException.notFound("code", id, field));
    }

    public static List<CodeEntity> page(@Nullable String search, Slice<CodeOrderField> slice) {
        return slice.bind(getSession().createSelectionQuery(
                "from CodeEntity c where c.nameKey like :search escape '!' and %s order by %s".formatted(slice.behind("c"),
                        slice.order("c")),
                CodeEntity.class)).setParameter("search", LikePattern.pattern(search)).setMaxResults(slice.rowsToRead())
                .getResultList();
    }

    public static long count(@Nullable String search) {
        return count("nameKey like ?1 escape '!'", LikePattern.pattern(search));
    }

    public Slice.Place place(CodeOrderField field) {
        return new Slice.Place(switch (field) {
            case CREATED_AT -> id;
            case NAME -> name;
        }, id);
    }

    public static List<CodeEntity> ofIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    public static boolean isNamed(@Nullable UUID parentId, String name, UUID otherThan) {
        return parentId == null
                ? count("parentId is null and nameKey = ?1 and id <> ?2", SameKey.of(name), otherThan) > 0
                : count("parentId = ?1 and nameKey = ?2 and id <> ?3", parentId, SameKey.of(name), otherThan) > 0;
    }

    public static boolean hasParts(UUID id) {
        return count("parentId", id) > 0;
    }

    public Code toCode() {
        return new Code(id, parentId, name, description, colour, attributeKey, version);
    }
}
