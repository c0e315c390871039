package dev.lodestar.profile;

import java.time.Clock;
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

import dev.lodestar.profile.lifecycle.ActiveProfiles;
import dev.lodestar.profile.lifecycle.ArchiveProfile;
import dev.lodestar.profile.lifecycle.ProfileEntity;
import dev.lodestar.profile.lifecycle.ProfileOrderField;
import dev.lodestar.profile.lifecycle.PublishProfile;
import dev.lodestar.profile.lifecycle.PublishedProfile;
import dev.lodestar.profile.lifecycle.PublishedProfileOrderField;
import dev.lodestar.profile.lifecycle.RestoreProfile;
import dev.lodestar.profile.lifecycle.UpdateProfile;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.Patch;
import dev.lodestar.shared.UserErrorCode;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.database.AdvisoryLock;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.text.Text;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;

import org.jspecify.annotations.Nullable;

/** Whom the team believes it serves, and whom not. Every change makes exactly one revision. */
@ApplicationScoped
public class Profiles {

    private static final Text DESCRIPTION = Text.block(5_000);

    private final Revisions revisions;
    private final ActiveProfiles active;
    private final AdvisoryLock locks;
    private final AuditLog auditLog;
    private final Clock clock;

    Profiles(Revisions revisions, ActiveProfiles active, AdvisoryLock locks, AuditLog auditLog,
            Clock clock) {
        this.revisions = revisions;
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

    /** Profiles; only those of a state, if one is given. */
    @Transactional
    public Page<IdealCustomerProfile> list(@Nullable ProfileState state, ConnectionRequest<ProfileOrderField> request) {
        return request.page(ProfileEntity.page(state, request.slice()), row -> row.place(request.slice().field()),
                () -> ProfileEntity.countIn(state)).map(ProfileEntity::toProfile);
    }

    /** How many profiles the team works by. */
    @Transactional
    public long countActive() {
        return ProfileEntity.countIn(ProfileState.ACTIVE);
    }

    /** Makes a draft. */
    @Transactional
    public IdealCustomerProfile create(CreateProfile.Input input) {
        var profile = new ProfileEntity();
        profile.name = freeName(input.name(), Ids.next());
        profile.description = DESCRIPTION.orEmpty(input.description(), "input", "description");
        profile.targetKind = Objects.requireNonNullElse(input.targetKind(), TargetKind.ORGANISATION);
        profile.polarity = Objects.requireNonNullElse(input.polarity(), ProfilePolarity.IDEAL);
        profile.persistAndFlush();
        return revised(profile, RevisionCauseCode.CREATED);
    }

    /** Changes a profile's own fields; a change to the same makes no revision. */
    @Transactional
    public IdealCustomerProfile update(UpdateProfile.Input input) {
        var profile = require(input.id, input.version);
        profile.requirePresent("input", "id");
        var before = profile.fields();
        var name = Text.NAME.required(Patch.apply(input.name, profile.name, ""), "input", "name");
        profile.name = name.equals(profile.name) ? name : freeName(name, profile.id);
        profile.description = DESCRIPTION.orEmpty(Patch.apply(input.description, profile.description), "input",
                "description");
        profile.polarity = Optional.ofNullable(Patch.apply(input.polarity, profile.polarity))
                .orElseThrow(() -> UserErrorException.required("Say whom the profile describes.", "input", "polarity"));
        return before.equals(profile.fields()) ? profile.toProfile()
                : revised(profile, RevisionCauseCode.CHANGED);
    }

    /**
     * Makes a profile one that the team works by, and publishes it. Three is the most, unless the input has a reason.
     */
    @Transactional
    public IdealCustomerProfile activate(ActivateProfile.Input input) {
        var profile = require(input.id(), input.version());
        if (profile.state == ProfileState.ACTIVE) {
            return profile.toProfile();
        }
        profile.requirePresent("input", "id");
        active.take(profile, input.reason());
        profile.activate();
        revised(profile, RevisionCauseCode.ACTIVATED);
        return published(profile);
    }

    /** Lets front ends see the newest revision of an active profile. */
    @Transactional
    public IdealCustomerProfile publish(PublishProfile.Input input) {
        var profile = require(input.id(), input.version());
        var published = published(profile);
        auditLog.record(AuditEvent.of("profile.published", "profile", profile.id).with("revision", profile.revision)
                .with("name", profile.name));
        return published;
    }

    /** Puts a profile away: it frees its place among the active ones, and front ends see it no more. */
    @Transactional
    public IdealCustomerProfile archive(ArchiveProfile.Input input) {
        var profile = require(input.id(), input.version());
        return profile.archive() ? revised(profile, RevisionCauseCode.ARCHIVED) : profile.toProfile();
    }

    /** Takes an archived profile out again, as a draft. */
    @Transactional
    public IdealCustomerProfile restore(RestoreProfile.Input input) {
        var profile = require(input.id(), input.version());
        if (!profile.archived()) {
            return profile.toProfile();
        }
        freeName(profile.name, profile.id);
        profile.restore();
        return revised(profile, RevisionCauseCode.RESTORED);
    }

    /** The published state of the active profiles. */
    @Transactional
    public Page<PublishedProfile> published(ConnectionRequest<PublishedProfileOrderField> request) {
        var page = request.page(ProfileEntity.published(request.slice()), row -> row.place(request.slice().field()),
                ProfileEntity::countPublished);
        var snapshots = revisions.at(
                page.rows().stream().collect(Collectors.toMap(profile -> profile.id, profile -> profile.publishedRevision)));
        return page.map(profile -> profile.toPublished(
                Objects.requireNonNull(snapshots.get(profile.id), "a published revision stays")));
    }

    private IdealCustomerProfile published(ProfileEntity profile) {
        profile.publish(clock.instant());
        ProfileEntity.flush();
        return profile.toProfile();
    }

    private IdealCustomerProfile revised(ProfileEntity profile, RevisionCauseCode code) {
        revisions.record(profile, RevisionCause.of(code, OwnerKind.PROFILE, profile.name));
        return profile.toProfile();
    }

    private static ProfileEntity require(String id, int version) {
        var profile = ProfileEntity.lock(Ids.parse("profile", id, "input", "id"))
                .orElseThrow(() -> UserErrorException.notFound("profile", id, "input", "id"));
        profile.requireVersion("profile", version, "input", "version");
        return profile;
    }

    private String freeName(String text, UUID ofProfile) {
        var name = Text.NAME.required(text, "input", "name");
        locks.lock("profile names");
        if (ProfileEntity.nameTaken(name, ofProfile)) {
            throw new UserErrorException(UserErrorCode.TAKEN, "There is a profile “" + name + "” already; choose another name.",
                    "input", "name");
        }
        return name;
    }
}
