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
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.text.SameKey;

@Entity
@Table(name = "code")
public class CodeEntity extends BaseEntity {

    public UUID parentId;
    public String name;
    public String nameKey;
    public String description;
    public String colour;
    public String attributeKey;

    @PrePersist
    @PreUpdate
    void key() {
        nameKey = SameKey.kept(nameKey, name);
    }

    public static CodeEntity require(UUID id) {
        return CodeEntity.<CodeEntity> findByIdOptional(id).orElseThrow(() -> UserErrorException.notFound("code", id));
    }

    public static List<CodeEntity> oldestFirst(PageRequest request) {
        return request.afterId()
                .map(after -> CodeEntity.<CodeEntity> find("id > ?1 order by id", after))
                .orElseGet(() -> find("order by id"))
                .page(0, request.rowsToRead()).list();
    }

    public static List<CodeEntity> ofIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    public static boolean isNamed(UUID parentId, String name, UUID otherThan) {
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
