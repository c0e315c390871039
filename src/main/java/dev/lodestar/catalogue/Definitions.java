package dev.lodestar.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.catalogue.definition.BuiltInDefinitions;
import dev.lodestar.catalogue.definition.CreateAttributeDefinition;
import dev.lodestar.catalogue.definition.DefinitionEntity;
import dev.lodestar.catalogue.definition.NewDefinition;
import dev.lodestar.shared.UserErrorCode;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;

import org.jspecify.annotations.Nullable;

/** What can be said in this workspace: the shipped definitions and its own. */
@ApplicationScoped
public class Definitions {

    private static final int MOST = 300;

    private final AuditLog auditLog;

    Definitions(AuditLog auditLog) {
        this.auditLog = auditLog;
    }

    /** The shipped definitions, then the workspace's own, in the order of display, by key. */
    @Transactional
    public Map<String, AttributeDefinition> byKey() {
        var byKey = new LinkedHashMap<String, AttributeDefinition>();
        BuiltInDefinitions.all().forEach(definition -> byKey.put(definition.key(), definition));
        // A definition that is shipped from some version on goes before one that the workspace had made by that name.
        DefinitionEntity.inOrder().forEach(own -> byKey.putIfAbsent(own.key, own.toDefinition()));
        return byKey;
    }

    @Transactional
    public List<AttributeDefinition> list(@Nullable AppliesTo of) {
        return byKey().values().stream().filter(d -> of == null || d.use().appliesTo().contains(of)).toList();
    }

    @Transactional
    public Optional<AttributeDefinition> find(String key) {
        return BuiltInDefinitions.find(key)
                .or(() -> DefinitionEntity.findByKey(key).map(DefinitionEntity::toDefinition));
    }

    /**
     * Adds a definition to this workspace.
     *
     * @throws UserErrorException when it is not a definition, or its key is taken
     */
    @Transactional
    public AttributeDefinition create(CreateAttributeDefinition.Input input) {
        var definition = NewDefinition.of(input);
        if (find(definition.key()).isPresent()) {
            throw new UserErrorException(UserErrorCode.TAKEN,
                    "There is an attribute with the key “" + definition.key() + "” already; choose another key.", "input",
                    "key");
        }
        if (DefinitionEntity.count() >= MOST) {
            throw new UserErrorException(UserErrorCode.LIMIT_REACHED,
                    "A workspace can have " + MOST + " attributes of its own; use one of those that exist.", "input");
        }
        var entity = DefinitionEntity.of(definition);
        entity.persistAndFlush();
        auditLog.record(AuditEvent.of("attribute-definition.created", "attribute-definition", entity.id)
                .with("name", definition.label()));
        return definition;
    }
}
