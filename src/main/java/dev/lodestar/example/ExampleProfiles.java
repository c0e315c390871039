package dev.lodestar.example;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.persona.BuyingRole;
import dev.lodestar.persona.CreatePersona;
import dev.lodestar.persona.Personas;
import dev.lodestar.persona.PublishPersona;
import dev.lodestar.profile.ActivateProfile;
import dev.lodestar.profile.AttributeDraft;
import dev.lodestar.profile.Attributes;
import dev.lodestar.profile.CreateProfile;
import dev.lodestar.profile.OwnerRef;
import dev.lodestar.profile.Polarity;
import dev.lodestar.profile.ProfilePolarity;
import dev.lodestar.profile.Profiles;
import dev.lodestar.profile.TargetKind;

/** The profile of the example and the personas inside it, every statement still a hypothesis. */
@ApplicationScoped
class ExampleProfiles {

    private static final int MOST_ACTIVE = 3;

    private final Profiles profiles;
    private final Personas personas;
    private final Attributes attributes;

    ExampleProfiles(Profiles profiles, Personas personas, Attributes attributes) {
        this.profiles = profiles;
        this.personas = personas;
        this.attributes = attributes;
    }

    Loaded loadProfile(ExampleContent.Profile content, Loaded loaded) {
        var profile = profiles.create(new CreateProfile.Input(content.name(), content.summary(),
                TargetKind.valueOf(content.targetKind()), ProfilePolarity.valueOf(content.polarity())));
        state(OwnerRef.profile(profile.id()), content.attributes());
        // A workspace that has used up its places keeps the example as a draft.
        if (profiles.countActive() < MOST_ACTIVE) {
            var finished = profiles.find(profile.id()).orElseThrow();
            profiles.activate(new ActivateProfile.Input(finished.id().toString(), finished.version(), null));
        }
        return loaded.withProfile(profile.id());
    }

    /** The personas are published, so that a front end has something to ask for. */
    void loadPersona(ExampleContent.Persona content, Loaded loaded) {
        var roles = content.roles().stream().map(BuyingRole::valueOf).toList();
        var persona = personas
                .create(new CreatePersona.Input(loaded.profile().toString(), content.name(), content.summary(), roles,
                        content.jobTitles()));
        state(OwnerRef.persona(persona.id()), content.attributes());
        var finished = personas.find(persona.id()).orElseThrow();
        personas.publish(new PublishPersona.Input(finished.id().toString(), finished.version()));
    }

    private void state(OwnerRef owner, List<ExampleContent.Attribute> statements) {
        for (var statement : statements) {
            attributes.add(owner, null, new AttributeDraft(statement.key(), statement.value(),
                    Polarity.valueOf(statement.polarity()), statement.weight()), List.of(), null);
        }
    }
}
