package dev.lodestar.profile.attribute;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import dev.lodestar.catalogue.AttributeValue;
import dev.lodestar.profile.OwnerKind;
import dev.lodestar.profile.OwnerRef;
import dev.lodestar.profile.Polarity;
import dev.lodestar.shared.BaseEntity;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

@Entity
@Table(name = "attribute")
public class AttributeEntity extends BaseEntity {

    @Enumerated(EnumType.STRING)
    public OwnerKind ownerKind;
    public UUID ownerId;
    public String definitionKey;
    public boolean single;
    @Enumerated(EnumType.STRING)
    public Polarity polarity;
    public int weight;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public AttributeValue value;

    public static Optional<AttributeEntity> findAttribute(UUID id) {
        return findByIdOptional(id);
    }

    /** Whose an attribute is, without loading it, so that the owner can be locked first. */
    public static Optional<OwnerRef> ownerOf(UUID id) {
        return find("select a.ownerKind, a.ownerId from AttributeEntity a where a.id = ?1", id).project(OwnerRef.class)
                .firstResultOptional();
    }

    public static List<OwnerRef> ownersOf(Collection<UUID> ids) {
        return find("select a.ownerKind, a.ownerId from AttributeEntity a where a.id in ?1", ids).project(OwnerRef.class)
                .list();
    }

    static List<AttributeEntity> ofOwners(Collection<UUID> ownerIds) {
        return list("ownerId in ?1 order by id", ownerIds);
    }

    public static List<AttributeEntity> ofOwner(UUID ownerId) {
        return ofOwners(List.of(ownerId));
    }
}
