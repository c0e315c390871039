package dev.lodestar.coding;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import dev.lodestar.catalogue.Definitions;
import dev.lodestar.coding.codebook.CodeEntity;
import dev.lodestar.coding.tag.CodingEntity;
import dev.lodestar.shared.Cursor;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.UserErrorCode;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.shared.text.Text;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;

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

    @Transactional
    public Page<Code> list(PageRequest request) {
        return request.page(CodeEntity.oldestFirst(request), code -> Cursor.of(code.id)).map(CodeEntity::toCode);
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
    public Code create(CodeInput input) {
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
    public Code update(UUID id, int version, CodeInput input) {
        lockTree();
        var code = CodeEntity.require(id);
        code.requireVersion("code", version);
        refuseCycle(code, input.parentId());
        fill(code, input, id);
        CodeEntity.flush();
        auditLog.record(AuditEvent.of("code.updated", "code", id).with("name", code.name));
        return code.toCode();
    }

    /**
     * Takes a code out of the codebook that was never used.
     *
     * @throws UserErrorException with NOT_FOUND or STALE_VERSION, or CONFLICT if it has parts or tags, those taken off included
     */
    @Transactional
    public Code remove(UUID id, int version) {
        lockTree();
        var code = CodeEntity.require(id);
        code.requireVersion("code", version);
        if (CodeEntity.hasParts(id)) {
            throw UserErrorException.conflict("%s has parts. Move or remove them first.".formatted(code.name), "id");
        }
        if (CodingEntity.everUsed(id)) {
            throw UserErrorException
                    .conflict("%s has been used, so it stays: its tags would lose their meaning. Rename it instead."
                            .formatted(code.name), "id");
        }
        code.delete();
        auditLog.record(AuditEvent.of("code.removed", "code", id).with("name", code.name));
        return code.toCode();
    }

    /** Two moves at once could each be sound and together make a ring, so changes of the tree wait for each other. */
    private void lockTree() {
        entityManager.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(cast(:key as text), 0))")
                .setParameter("key", "codebook " + tenancy.current()).getSingleResult();
    }

    private void fill(CodeEntity code, CodeInput input, UUID self) {
        var name = Text.NAME.required(input.name(), "input", "name");
        var description = DESCRIPTION.orEmpty(input.description(), "input", "description");
        var colour = input.colour().toLowerCase(Locale.ROOT);
        if (!COLOUR.matcher(colour).matches()) {
            throw UserErrorException.invalid("'%s' is not a colour. It has the form #1f5d70.".formatted(input.colour()),
                    "input",
                    "colour");
        }
        if (input.parentId() != null) {
            CodeEntity.require(input.parentId());
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

    private static void refuseCycle(CodeEntity code, UUID parentId) {
        for (var above = parentId; above != null; above = CodeEntity.require(above).parentId) {
            if (above.equals(code.id)) {
                throw UserErrorException.conflict(
                        "%s cannot become a part of itself. Choose another parent.".formatted(code.name),
                        "input",
                        "parentId");
            }
        }
    }

    /** The parent of each code in the same order, null at the top. */
    @Transactional
    public List<Code> parents(List<Code> codes) {
        var parents = byId(codes.stream().map(Code::parentId).filter(id -> id != null).distinct().toList());
        return codes.stream().map(code -> parents.get(code.parentId())).toList();
    }
}
