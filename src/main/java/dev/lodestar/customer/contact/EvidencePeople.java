package dev.lodestar.customer.contact;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.customer.Contact;
import dev.lodestar.customer.Contacts;
import dev.lodestar.profile.Evidence;
import dev.lodestar.shared.Roles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** Who the people behind the evidence are, as long as they are known. */
@GraphQLApi
public class EvidencePeople {

    private final Contacts contacts;

    EvidencePeople(Contacts contacts) {
        this.contacts = contacts;
    }

    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("Who said it, if a known person did.")
    public List<Contact> person(@Source List<Evidence> evidence) {
        var byId = contacts
                .byIds(evidence.stream().map(one -> one.saidBy().id()).filter(Objects::nonNull).distinct().toList());
        return evidence.stream().map(one -> one.saidBy().id() == null ? null : byId.get(one.saidBy().id()))
                .collect(Collectors.toList());
    }
}
