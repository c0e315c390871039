package dev.lodestar.suggestion.decide;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.catalogue.AppliesTo;
import dev.lodestar.persona.BuyerPersona;
import dev.lodestar.persona.Personas;
import dev.lodestar.profile.IdealCustomerProfile;
import dev.lodestar.profile.OwnerKind;
import dev.lodestar.profile.OwnerRef;
import dev.lodestar.profile.Profiles;
import dev.lodestar.profile.TargetKind;
import dev.lodestar.shared.UserErrorException;

/** What suggestions need to know of the profiles and personas they are for. */
@ApplicationScoped
public class SuggestionOwners {

    private final Profiles profiles;
    private final Personas personas;

    SuggestionOwners(Profiles profiles, Personas personas) {
        this.profiles = profiles;
        this.personas = personas;
    }

    /** Which definitions it may use. */
    public AppliesTo appliesTo(OwnerRef owner) {
        if (owner.kind() == OwnerKind.PERSONA) {
            if (personas.find(owner.id()).isEmpty()) {
                throw UserErrorException.notFound("persona", owner.id());
            }
            return AppliesTo.PERSONA;
        }
        var profile = profiles.find(owner.id()).orElseThrow(() -> UserErrorException.notFound("profile", owner.id()));
        return profile.targetKind() == TargetKind.ORGANISATION ? AppliesTo.ORGANISATION : AppliesTo.INDIVIDUAL;
    }

    /** What the team calls it. */
    public String name(OwnerRef owner) {
        return (owner.kind() == OwnerKind.PERSONA ? personas.find(owner.id()).map(BuyerPersona::name)
                : profiles.find(owner.id()).map(IdealCustomerProfile::name))
                .orElseThrow(() -> UserErrorException.notFound(owner.kind().word(), owner.id()));
    }
}
