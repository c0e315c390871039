package dev.lodestar.catalogue.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import dev.lodestar.catalogue.AppliesTo;
import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.AttributeGroup;
import dev.lodestar.catalogue.AttributeOption;
import dev.lodestar.catalogue.DefinitionUse;
import dev.lodestar.catalogue.ValueFormat;
import dev.lodestar.catalogue.ValueType;
import dev.lodestar.shared.BaseEntity;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "attribute_definition")
public class DefinitionEntity extends BaseEntity {

    public String key;
    public String label;
    @Enumerated(EnumType.STRING)
    public AttributeGroup attributeGroup;
    @Enumerated(EnumType.STRING)
    public ValueType valueType;
    public String appliesTo;
    public String description;
    @JdbcTypeCode(SqlTypes.JSON)
    public List<AttributeOption> options;
    public @Nullable String unit;
    public @Nullable Integer least;
    public @Nullable Integer greatest;
    public boolean repeatable;
    public boolean knownBeforeSale;
    public @Nullable Integer question;

    public static DefinitionEntity of(AttributeDefinition definition) {
        var entity = new DefinitionEntity();
        entity.key = definition.key();
        entity.label = definition.label();
        entity.attributeGroup = definition.group();
        entity.valueType = definition.format().type();
        entity.appliesTo = definition.use().appliesTo().stream().map(Enum::name).collect(Collectors.joining(" "));
        entity.description = definition.description();
        entity.options = definition.format().options();
        entity.unit = definition.format().unit();
        entity.least = definition.format().least();
        entity.greatest = definition.format().greatest();
        entity.repeatable = definition.use().repeatable();
        entity.knownBeforeSale = definition.use().knownBeforeSale();
        entity.question = definition.question();
        return entity;
    }

    public static List<DefinitionEntity> inOrder() {
        return list("order by id");
    }

    public static Optional<DefinitionEntity> findByKey(String key) {
        return find("key", key).firstResultOptional();
    }

    public AttributeDefinition toDefinition() {
        return new AttributeDefinition(key, label, description, attributeGroup,
                new ValueFormat(valueType, options, unit, least, greatest),
                new DefinitionUse(Arrays.stream(appliesTo.split(" ")).map(AppliesTo::valueOf).toList(), repeatable,
                        knownBeforeSale),
                question, false);
    }
}
