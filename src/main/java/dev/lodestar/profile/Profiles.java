package dev.lodestar.profile;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.Cursor;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.UserErrorCode;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.database.AdvisoryLock;
import dev.lodestar.shared.text.CleanText;
import dev.lodestar.shared.text.Text;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;

/** Whom the team believes it serves, and whom not. Every change makes exactly one revision. */
@ApplicationScoped
public class Profiles {

    private static final Text DESCRIPTION = Text.block(5_000);

    private final Revisions revisions;
    private final Attributes attributes;
    private final ActiveProfiles active;
    private final AdvisoryLock locks;
    private final AuditLog auditLog;
    private final Clock clock;

    Profiles(Revisions revisions, Attributes attributes, ActiveProfiles active, AdvisoryLock locks, AuditLog auditLog,
            Clock clock) {
        this.revisions = revisions;
        this.attributes = attributes;
        this.active = active;
        this.locks = locks;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    @Transactional
    public Optional<IdealCustomerProfile> find(UUID id) {
        return ProfileEntity.findProfile(id).map(ProfileEntity::toProfile);
    }

    /** Several profiles by id; one statement. */
    @Transactional
    public Map<UUID, IdealCustomerProfile> byIds(Collection<UUID> ids) {
        return ProfileEntity.byIds(List.copyOf(ids)).stream().map(ProfileEntity::toProfile)
                .collect(Collectors.toMap(IdealCustomerProfile::id, Function.identity()));
    }

    /** Profiles, the newest first; only those of a state, if one is given. */
    @Transactional
    public Page<IdealCustomerProfile> list(ProfileState state, PageRequest request) {
        return request.page(ProfileEntity.newestFirst(state, request), profile -> Cursor.of(profile.id))
                .map(ProfileEntity::toProfile);
    }

    /** Makes a draft. */
    @Transactional
    public IdealCustomerProfile create(CreateProfileInput input) {
        var profile = new ProfileEntity();
        profile.name = freeName(input.name(), Ids.next());
        profile.description = DESCRIPTION.orEmpty(input.description(), "input", "description");
        profile.targetKind = Objects.requireNonNullElse(input.targetKind(), TargetKind.ORGANISATION);
        profile.polarity = Objects.requireNonNullElse(input.polarity(), ProfilePolarity.IDEAL);
        profile.persistAndFlush();
        return revised(profile, "Created the profile " + profile.name);
    }

    /** Changes a profile's own fields; a change to the same makes no revision. */
    @Transactional
    public IdealCustomerProfile update(UUID id, int version, UpdateProfileInput input) {
        var profile = require(id, version);
        refuseArchived(profile);
        var before = profile.fields();
        if (input.name() != null && !CleanText.line(input.name()).equals(profile.name)) {
            profile.name = freeName(input.name(), id);
        }
        profile.description = input.description() == null ? profile.description
                : DESCRIPTION.orEmpty(input.description(), "input", "description");
        profile.polarity = Objects.requireNonNullElse(input.polarity(), profile.polarity);
        return before.equals(profile.fields()) ? profile.toProfile()
                : revised(profile, "Changed the profile " + profile.name);
    }

    /**
     * Makes a profile one that the team works by, and publishes it.
     *
     * @param reason why a fourth active profile is needed; without one, three is the most
     */
    @Transactional
    public IdealCustomerProfile activate(UUID id, int version, String reason) {
        var profile = require(id, version);
        if (profile.state == ProfileState.ACTIVE) {
            return profile.toProfile();
        }
        refuseArchived(profile);
        active.take(profile, reason);
        profile.state = ProfileState.ACTIVE;
        revised(profile, "Activated the profile " + profile.name);
        return published(profile);
    }

    /** Lets front ends see the newest revision of an active profile. */
    @Transactional
    public IdealCustomerProfile publish(UUID id, int version) {
        var profile = require(id, version);
        if (profile.state != ProfileState.ACTIVE) {
            throw UserErrorException.conflict(
                    "The profile “" + profile.name + "” is not active; activate it, which publishes it too.",
                    "id");
        }
        auditLog.record(AuditEvent.of("profile.published", "profile", id).with("revision", profile.revision)
                .with("name", profile.name));
        return published(profile);
    }

    /** Puts a profile away: it frees its place among the active ones, and front ends see it no more. */
    @Transactional
    public IdealCustomerProfile archive(UUID id, int version) {
        var profile = require(id, version);
        if (profile.state == ProfileState.ARCHIVED) {
            return profile.toProfile();
        }
        profile.state = ProfileState.ARCHIVED;
        profile.activeSlot = null;
        profile.activeReason = null;
        profile.publishedRevision = null;
        profile.publishedAt = null;
        return revised(profile, "Archived the profile " + profile.name);
    }

    /** Takes an archived profile out again, as a draft. */
    @Transactional
    public IdealCustomerProfile restore(UUID id, int version) {
        var profile = require(id, version);
        if (profile.state != ProfileState.ARCHIVED) {
            return profile.toProfile();
        }
        freeName(profile.name, id);
        profile.state = ProfileState.DRAFT;
        return revised(profile, "Restored the profile " + profile.name);
    }

    /** Adds an attribute with its evidence; see {@link Attributes#add}. */
    @Transactional
    public AttributeChange addAttribute(UUID profileId, Integer version, AttributeDraft draft, List<EvidenceDraft> evidence,
            String cause) {
        return attributes.add(OwnerRef.profile(profileId), version, draft, evidence, cause);
    }

    /** The published state of the active profiles, the newest first. */
    @Transactional
    public Page<PublishedProfile> published(PageRequest request) {
        var page = request.page(ProfileEntity.published(request), profile -> Cursor.of(profile.id));
        var snapshots = revisions.at(OwnerKind.PROFILE,
                page.rows().stream().collect(Collectors.toMap(profile -> profile.id, profile -> profile.publishedRevision)));
        return page.map(profile -> PublishedProfile.of(profile.id, profile.publishedAt, snapshots.get(profile.id)));
    }

    private IdealCustomerProfile published(ProfileEntity profile) {
        profile.publishedRevision = profile.revision;
        profile.publishedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ProfileEntity.flush();
        return profile.toProfile();
    }

    private IdealCustomerProfile revised(ProfileEntity profile, String cause) {
        revisions.record(profile, cause);
        return profile.toProfile();
    }

    private static ProfileEntity require(UUID id, int version) {
        var profile = ProfileEntity.lock(id).orElseThrow(() -> UserErrorException.notFound("profile", id));
        profile.requireVersion("profile", version);
        return profile;
    }

    private static void refuseArchived(ProfileEntity profile) {
        if (profile.archived()) {
            throw UserErrorException.conflict("The profile “" + profile.name + "” is archived; restore it first.", "id");
        }
    }

    private String freeName(String text, UUID ofProfile) {
        var name = Text.NAME.required(text, "input", "name");
        locks.take("profile names");
        if (ProfileEntity.nameTaken(name, ofProfile)) {
            throw new UserErrorException(UserErrorCode.TAKEN, "There is a profile “" + name + "” already; choose another name.",
                    "input",
                    "name");
        }
        return name;
    }

}
