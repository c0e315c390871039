package dev.lodestar.coding;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.Definitions;
import dev.lodestar.coding.codebook.CodeEntity;
import dev.lodestar.coding.codebook.CodeOrderField;
import dev.lodestar.coding.codebook.RemoveCode;
import dev.lodestar.coding.codebook.UpdateCode;
import dev.lodestar.coding.tag.CodingEntity;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.Patch;
import dev.lodestar.shared.UserErrorCode;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.shared.text.Text;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;

import org.jspecify.annotations.Nullable;

/** The workspace's codebook: a tree of codes of any depth. */
@ApplicationScoped
public class Codebooks {

    private static final Text DESCRIPTION = Text.block(4_000);
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    // An id that no row has, for the question whether any other row has a name.
    private static final UUID NOBODY = new UUID(0, 0);

    private final Definitions definitions;
    private final Tenancy tenancy;
    private final AuditLog auditLog;
    private final EntityManager entityManager;

    Codebooks(Definitions definitions, Tenancy tenancy, AuditLog auditLog, EntityManager entityManager) {
        this.definitions = definitions;
        this.tenancy = tenancy;
        this.auditLog = auditLog;
        this.entityManager = entityManager;
    }

    /** @param search letters of the name, null for all */
    @Transactional
    public Page<Code> list(@Nullable String search, ConnectionRequest<CodeOrderField> request) {
        return request.page(CodeEntity.page(search, request.slice()), code -> code.place(request.slice().field()),
                () -> CodeEntity.count(search)).map(CodeEntity::toCode);
    }

    /** All codes, the oldest first. */
    @Transactional
    public List<Code> all() {
        return CodeEntity.<CodeEntity> list("order by id").stream().map(CodeEntity::toCode).toList();
    }

    @Transactional
    public Optional<Code> find(UUID id) {
        return CodeEntity.<CodeEntity> findByIdOptional(id).map(CodeEntity::toCode);
    }

    /** The codes with these ids, by id; those of other workspaces are missing. */
    @Transactional
    public Map<UUID, Code> byId(Collection<UUID> ids) {
        return CodeEntity.ofIds(ids).stream().map(CodeEntity::toCode).collect(Collectors.toMap(Code::id, code -> code));
    }

    /**
     * Adds a code.
     *
     * @throws UserErrorException if a text or the colour does not fit, the parent does not exist, or the name is TAKEN below it
     */
    @Transactional
    public Code create(CreateCode.Input input) {
        lockTree();
        var code = new CodeEntity();
        fill(code, input, NOBODY);
        code.persist();
        auditLog.record(AuditEvent.of("code.created", "code", code.id).with("name", code.name));
        return code.toCode();
    }

    /**
     * Changes a code, or moves it to another parent.
     *
     * @throws UserErrorException with NOT_FOUND or STALE_VERSION, like {@link #create}, and if it would become a part of itself
     */
    @Transactional
    public Code update(UpdateCode.Input input) {
        lockTree();
        var code = CodeEntity.require(input.id, "input", "id");
        code.requireVersion("code", input.version, "input", "version");
        var changed = new CreateCode.Input(Patch.apply(input.name, code.name, ""),
                Patch.apply(input.description, code.description),
                Patch.apply(input.colour, code.colour, ""), Patch.apply(input.parentId, code.parentId),
                Patch.apply(input.attributeKey, code.attributeKey));
        refuseCycle(code, changed.parentId());
        fill(code, changed, code.id);
        CodeEntity.flush();
        auditLog.record(AuditEvent.of("code.updated", "code", code.id).with("name", code.name));
        return code.toCode();
    }

    /**
     * Takes a code out of the codebook that was never used.
     *
     * @throws UserErrorException with NOT_FOUND or STALE_VERSION, or CONFLICT if it has parts or tags, those taken off included
     */
    @Transactional
    public Code remove(RemoveCode.Input input) {
        lockTree();
        var code = CodeEntity.require(input.id(), "input", "id");
        code.requireVersion("code", input.version(), "input", "version");
        if (CodeEntity.hasParts(code.id)) {
            throw UserErrorException.conflict("%s has parts. Move or remove them first.".formatted(code.name), "input", "id");
        }
        if (CodingEntity.everUsed(code.id)) {
            throw UserErrorException
                    .conflict("%s has been used, so it stays: its tags would lose their meaning. Rename it instead."
                            .formatted(code.name), "input", "id");
        }
        code.delete();
        auditLog.record(AuditEvent.of("code.removed", "code", code.id).with("name", code.name));
        return code.toCode();
    }

    /** Two moves at once could each be sound and together make a ring, so changes of the tree wait for each other. */
    private void lockTree() {
        entityManager.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(cast(:key as text), 0))")
                .setParameter("key", "codebook " + tenancy.current()).getSingleResult();
    }

    private void fill(CodeEntity code, CreateCode.Input input, UUID self) {
        var name = Text.NAME.required(input.name(), "input", "name");
        var description = DESCRIPTION.orEmpty(input.description(), "input", "description");
        if (Text.isMissing(input.colour())) {
            throw UserErrorException.required("Choose a colour.", "input", "colour");
        }
        var colour = input.colour().toLowerCase(Locale.ROOT);
        if (!COLOUR.matcher(colour).matches()) {
            throw UserErrorException.invalid("'%s' is not a colour. It has the form #1f5d70.".formatted(input.colour()),
                    "input",
                    "colour");
        }
        if (input.parentId() != null) {
            CodeEntity.require(input.parentId(), "input", "parentId");
        }
        if (CodeEntity.isNamed(input.parentId(), name, self)) {
            throw new UserErrorException(UserErrorCode.TAKEN, "There is a code called %s there already.".formatted(name),
                    "input", "name");
        }
        var attributeKey = Text.NAME.optional(input.attributeKey(), "input", "attributeKey");
        if (attributeKey != null && definitions.find(attributeKey).isEmpty()) {
            throw UserErrorException.invalid(
                    "There is no attribute with the key '%s'. Choose one of the catalogue.".formatted(attributeKey),
                    "input", "attributeKey");
        }
        code.name = name;
        code.description = description;
        code.colour = colour;
        code.parentId = input.parentId();
        code.attributeKey = attributeKey;
    }

    private static void refuseCycle(CodeEntity code, @Nullable UUID parentId) {
        for (var above = parentId; above != null; above = CodeEntity.require(above, "input", "parentId").parentId) {
            if (above.equals(code.id)) {
                throw UserErrorException.conflict(
                        "%s cannot become a part of itself. Choose another parent.".formatted(code.name),
                        "input",
                        "parentId");
            }
        }
    }

    /** The attribute definition that each code feeds, in the same order, null if none. */
    @Transactional
    public List<@Nullable AttributeDefinition> attributes(List<Code> codes) {
        var byKey = definitions.byKey();
        return codes.stream().map(code -> byKey.get(code.attributeKey())).toList();
    }

    /** The parent of each code in the same order, null at the top. */
    @Transactional
    public List<@Nullable Code> parents(List<Code> codes) {
        var parents = byId(codes.stream().map(Code::parentId).filter(id -> id != null).distinct().toList());
        return codes.stream().map(code -> parents.get(code.parentId())).toList();
    }
}
