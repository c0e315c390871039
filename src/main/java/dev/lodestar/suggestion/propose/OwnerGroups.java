package dev.lodestar.suggestion.propose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.catalogue.CodeSetValue;
import dev.lodestar.persona.BuyerPersona;
import dev.lodestar.persona.Personas;
import dev.lodestar.profile.Attribute;
import dev.lodestar.profile.Attributes;
import dev.lodestar.profile.OwnerKind;
import dev.lodestar.profile.OwnerRef;
import dev.lodestar.profile.Profiles;
import dev.lodestar.suggestion.model.NumericRange;
import dev.lodestar.suggestion.model.Ranges;
import dev.lodestar.suggestion.model.SuggestedValue;
import dev.lodestar.theme.Dimensions;
import dev.lodestar.theme.ThemeDifference;

/**
 * Which groups of people a profile or persona is about: for a persona those in its roles, and for both those at accounts of
 * the kind that the profile names by industry, country and size, or that the team puts into a segment of its name.
 */
@ApplicationScoped
public class OwnerGroups {

    private static final String INDUSTRIES = "industries";
    private static final String LOCATION = "location";
    private static final String EMPLOYEES = "employees";

    private final Profiles profiles;
    private final Personas personas;
    private final Attributes attributes;

    OwnerGroups(Profiles profiles, Personas personas, Attributes attributes) {
        this.profiles = profiles;
        this.personas = personas;
        this.attributes = attributes;
    }

    /** The groups of one owner; none for what is not there any more. */
    public Groups of(OwnerRef owner) {
        if (owner.kind() == OwnerKind.PERSONA) {
            return personas.find(owner.id()).map(persona -> new Groups(roles(persona), persona.profile().name(),
                    saidOf(persona.profile().id()))).orElseGet(Groups::none);
        }
        return profiles.find(owner.id()).map(profile -> new Groups(Set.of(), profile.name(), saidOf(owner.id())))
                .orElseGet(Groups::none);
    }

    private static Set<String> roles(BuyerPersona persona) {
        return persona.buyingRoles().stream().map(Enum::name).collect(Collectors.toSet());
    }

    private List<Attribute> saidOf(UUID profileId) {
        return attributes.of(new OwnerRef(OwnerKind.PROFILE, profileId));
    }

    /**
     * The groups of a profile or persona.
     *
     * @param roles the buying roles, by name
     * @param segment the name of the profile
     * @param said what the profile says
     */
    public record Groups(Set<String> roles, String segment, List<Attribute> said) {

        private static Groups none() {
            return new Groups(Set.of(), "", List.of());
        }

        /** Whether it is about the people of a group who say something more often than the others. */
        boolean include(ThemeDifference difference) {
            var level = difference.level();
            return switch (difference.dimension()) {
                case Dimensions.ROLE -> roles.contains(level);
                case Dimensions.SEGMENT -> level.equalsIgnoreCase(segment.strip());
                case Dimensions.INDUSTRY -> value(INDUSTRIES).stream()
                        .flatMap(industries -> SuggestedValue.items(industries.value()).stream())
                        .anyMatch(industry -> industry.toLowerCase(Locale.ROOT).equals(level.toLowerCase(Locale.ROOT)));
                case Dimensions.COUNTRY -> value(LOCATION).map(Attribute::value).filter(CodeSetValue.class::isInstance)
                        .map(CodeSetValue.class::cast).filter(places -> places.contains(level)).isPresent();
                // A band of sizes that the profile lies in, or that lies in the profile.
                case Dimensions.SIZE -> value(EMPLOYEES).map(Attribute::value).flatMap(Ranges::of)
                        .filter(range -> NumericRange.of(level).filter(size -> size.contains(range) || range.contains(size))
                                .isPresent())
                        .isPresent();
                default -> false;
            };
        }

        private Optional<Attribute> value(String key) {
            return said.stream().filter(attribute -> attribute.definition().key().equals(key)).findFirst();
        }
    }
}
