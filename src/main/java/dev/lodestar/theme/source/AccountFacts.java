package dev.lodestar.theme.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.customer.Account;
import dev.lodestar.customer.Accounts;
import dev.lodestar.theme.Dimensions;
import dev.lodestar.theme.tally.model.Fact;
import dev.lodestar.theme.tally.model.Voice;

import org.jspecify.annotations.Nullable;

/** What is known about people by the account they belong to. */
@ApplicationScoped
public class AccountFacts {

    private final Accounts accounts;

    AccountFacts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The same people, in their order, with the facts of their accounts as they are now. */
    public List<Voice> addedTo(Collection<Voice> people) {
        var facts = new HashMap<UUID, List<Fact>>();
        accounts.byIds(people.stream().map(Voice::accountId).filter(Objects::nonNull).distinct().toList())
                .forEach((id, account) -> facts.put(id, of(account)));
        return people.stream().map(person -> person.with(facts.getOrDefault(person.accountId(), List.of()))).toList();
    }

    private static List<Fact> of(Account account) {
        var facts = new ArrayList<Fact>();
        add(facts, Dimensions.SEGMENT, account.segment());
        add(facts, Dimensions.INDUSTRY, account.industry());
        add(facts, Dimensions.COUNTRY, account.country());
        if (account.employees() != null) {
            add(facts, Dimensions.SIZE, Dimensions.sizeBand(account.employees()));
        }
        return facts;
    }

    private static void add(List<Fact> facts, String dimension, @Nullable String level) {
        if (level != null && !level.isBlank()) {
            facts.add(new Fact(dimension, level.strip()));
        }
    }
}
