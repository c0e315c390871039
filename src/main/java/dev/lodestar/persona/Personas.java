package dev.lodestar.persona;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.profile.OwnerKind;
import dev.lodestar.profile.ProfileState;
import dev.lodestar.profile.Profiles;
import dev.lodestar.profile.RevisionCause;
import dev.lodestar.profile.RevisionCauseCode;
import dev.lodestar.profile.Revisions;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.Patch;
import dev.lodestar.shared.UserErrorCode;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.database.AdvisoryLock;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;

/** The people inside the profiles. Every change makes exactly one revision of the persona. */
@ApplicationScoped
public class Personas {

    private final Profiles profiles;
    private final Revisions revisions;
    private final AdvisoryLock locks;
    private final AuditLog auditLog;
    private final Clock clock;

    Personas(Profiles profiles, Revisions revisions, AdvisoryLock locks, AuditLog auditLog,
            Clock clock) {
        this.profiles = profiles;
        this.revisions = revisions;
        this.locks = locks;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    @Transactional
    public Optional<BuyerPersona> find(UUID id) {
        return PersonaEntity.findPersona(id).map(this::view);
    }

    /** Several personas by id; a handful of statements, however many there are. */
    @Transactional
    public Map<UUID, BuyerPersona> byIds(Collection<UUID> ids) {
        return views(PersonaEntity.byIds(ids));
    }

    @Transactional
    Page<BuyerPersona> list(PersonaFilter filter, ConnectionRequest<PersonaOrderField> request) {
        var page = request.page(PersonaEntity.page(filter, request.slice()), row -> row.place(request.slice().field()),
                () -> PersonaEntity.count(filter));
        var views = views(page.rows());
        return page.map(persona -> views.get(persona.id));
    }

    /** The parts that the personas of the workspace play, archived ones aside. */
    @Transactional
    public Set<BuyingRole> buyingRoles() {
        return PersonaEntity.present().stream().flatMap(persona -> persona.buyingRoles().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(BuyingRole.class)));
    }

    /** The personas of each profile that are not archived, the oldest first; one statement. */
    @Transactional
    public Map<UUID, List<BuyerPersona>> ofProfiles(List<UUID> profileIds) {
        var personas = PersonaEntity.ofProfiles(profileIds);
        var views = views(personas);
        return personas.stream().collect(Collectors.groupingBy(persona -> persona.profileId,
                Collectors.mapping(persona -> views.get(persona.id), Collectors.toList())));
    }

    /** What front ends may see of personas: their published state. */
    @Transactional
    Page<PublishedPersona> published(PersonaFilter filter, ConnectionRequest<PublishedPersonaOrderField> request) {
        var page = request.page(PersonaEntity.published(filter, request.slice()), row -> row.place(request.slice().field()),
                () -> PersonaEntity.count(filter));
        var states = revisions.at(
                page.rows().stream().collect(Collectors.toMap(persona -> persona.id, persona -> persona.publishedRevision)));
        return page.map(persona -> persona.toPublished(
                Objects.requireNonNull(states.get(persona.id), "a published revision stays").attributes()));
    }

    /** Makes a draft. */
    @Transactional
    public BuyerPersona create(CreatePersona.Input input) {
        var profileId = Ids.parse("profile", input.profileId(), "input", "profileId");
        var profile = profiles.find(profileId)
                .orElseThrow(() -> UserErrorException.notFound("profile", profileId, "input", "profileId"));
        if (profile.getState() == ProfileState.ARCHIVED) {
            throw UserErrorException.conflict("The profile “" + profile.name() + "” is archived; restore it first.", "input",
                    "profileId");
        }
        var persona = new PersonaEntity();
        persona.profileId = profileId;
        persona.name = freeName(profileId, input.name(), Ids.next());
        persona.summary = PersonaTexts.summary(input.summary());
        persona.roles = new ArrayList<>(PersonaTexts.roles(input.buyingRoles()));
        persona.jobTitles = new ArrayList<>(PersonaTexts.jobTitles(input.jobTitles()));
        persona.persistAndFlush();
        return revised(persona, RevisionCauseCode.CREATED);
    }

    /** Changes a persona's own fields; a change to the same makes no revision. */
    @Transactional
    public BuyerPersona update(UpdatePersona.Input input) {
        var persona = require(input.id, input.version);
        persona.requirePresent("input", "id");
        var before = persona.fields();
        var name = PersonaTexts.name(Patch.apply(input.name, persona.name, ""));
        persona.name = name.equals(persona.name) ? name : freeName(persona.profileId, name, persona.id);
        persona.summary = PersonaTexts.summary(Patch.apply(input.summary, persona.summary));
        persona.roles = new ArrayList<>(PersonaTexts.roles(Patch.apply(input.roles(), persona.buyingRoles(), List.of())));
        persona.jobTitles = new ArrayList<>(PersonaTexts.jobTitles(Patch.apply(input.titles(), persona.jobTitles, List.of())));
        return before.equals(persona.fields()) ? view(persona) : revised(persona, RevisionCauseCode.CHANGED);
    }

    /** Lets front ends see the persona as it is now; what is changed later they see after the next publication. */
    @Transactional
    public BuyerPersona publish(PublishPersona.Input input) {
        var persona = require(input.id(), input.version());
        persona.publish(clock.instant());
        auditLog.record(AuditEvent.of("persona.published", "persona", persona.id).with("revision", persona.revision)
                .with("name", persona.name));
        PersonaEntity.flush();
        return view(persona);
    }

    /** Takes a persona out of what front ends see. */
    @Transactional
    public BuyerPersona unpublish(UnpublishPersona.Input input) {
        var persona = require(input.id(), input.version());
        if (persona.unpublish()) {
            auditLog.record(AuditEvent.of("persona.unpublished", "persona", persona.id).with("name", persona.name));
            PersonaEntity.flush();
        }
        return view(persona);
    }

    /** Puts a persona away; front ends see it no more. */
    @Transactional
    public BuyerPersona archive(ArchivePersona.Input input) {
        var persona = require(input.id(), input.version());
        return persona.archive() ? revised(persona, RevisionCauseCode.ARCHIVED) : view(persona);
    }

    /** Takes an archived persona out again, as a draft. */
    @Transactional
    public BuyerPersona restore(RestorePersona.Input input) {
        var persona = require(input.id(), input.version());
        if (!persona.archived()) {
            return view(persona);
        }
        freeName(persona.profileId, persona.name, persona.id);
        persona.restore();
        return revised(persona, RevisionCauseCode.RESTORED);
    }

    private BuyerPersona revised(PersonaEntity persona, RevisionCauseCode code) {
        revisions.record(persona, RevisionCause.of(code, OwnerKind.PERSONA, persona.name));
        return view(persona);
    }

    private BuyerPersona view(PersonaEntity persona) {
        return persona.toPersona(profiles.find(persona.profileId).orElseThrow());
    }

    private Map<UUID, BuyerPersona> views(List<PersonaEntity> personas) {
        var ofPersonas = profiles.byIds(personas.stream().map(persona -> persona.profileId).distinct().toList());
        return personas.stream().collect(Collectors.toMap(persona -> persona.id, persona -> persona
                .toPersona(Objects.requireNonNull(ofPersonas.get(persona.profileId), "a persona has a profile"))));
    }

    private static PersonaEntity require(String id, int version) {
        var persona = PersonaEntity.lock(Ids.parse("persona", id, "input", "id"))
                .orElseThrow(() -> UserErrorException.notFound("persona", id, "input", "id"));
        persona.requireVersion("persona", version, "input", "version");
        return persona;
    }

    private String freeName(UUID profileId, String text, UUID ofPersona) {
        var name = PersonaTexts.name(text);
        locks.lock("persona names " + profileId);
        if (PersonaEntity.nameTaken(profileId, name, ofPersona)) {
            throw new UserErrorException(UserErrorCode.TAKEN,
                    "The profile has a persona “" + name + "” already; choose another name.", "input", "name");
        }
        return name;
    }
}
