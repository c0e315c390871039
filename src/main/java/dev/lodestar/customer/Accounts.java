package dev.lodestar.customer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.customer.account.AccountFilter;
import dev.lodestar.customer.account.AccountOrderField;
import dev.lodestar.customer.account.CustomerAccountEntity;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.Patch;
import dev.lodestar.shared.UserErrorCode;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.text.SameKey;
import dev.lodestar.shared.text.Text;

/** The customers of a workspace. */
@ApplicationScoped
public class Accounts {

    @Transactional
    public Optional<Account> find(UUID id) {
        return CustomerAccountEntity.<CustomerAccountEntity> findByIdOptional(id).map(CustomerAccountEntity::toAccount);
    }

    /** @return the accounts that exist, by id */
    @Transactional
    public Map<UUID, Account> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of()
                : CustomerAccountEntity.<CustomerAccountEntity> list("id in ?1", List.copyOf(ids)).stream()
                        .collect(Collectors.toMap(account -> account.id, CustomerAccountEntity::toAccount));
    }

    /** @return the account with a name, or with another spelling of it */
    @Transactional
    public Optional<Account> findByName(String name) {
        return CustomerAccountEntity.findByName(name).map(CustomerAccountEntity::toAccount);
    }

    @Transactional
    public Page<Account> list(AccountFilter filter, ConnectionRequest<AccountOrderField> request) {
        return request.page(CustomerAccountEntity.page(filter, request.slice()),
                account -> account.place(request.slice().field()), () -> CustomerAccountEntity.count(filter))
                .map(CustomerAccountEntity::toAccount);
    }

    @Transactional
    public Account create(CreateAccount.Input input) {
        var account = new CustomerAccountEntity();
        fill(account, input);
        account.persistAndFlush();
        return account.toAccount();
    }

    @Transactional
    public Account update(UpdateAccount.Input input) {
        var account = require(Ids.parse("account", input.id, "input", "id"), "input", "id");
        account.requireVersion("account", input.version, "input", "version");
        fill(account, new CreateAccount.Input(
                Patch.apply(input.name, account.name, ""),
                Patch.apply(input.industry, account.industry),
                Patch.apply(input.country, account.country),
                Patch.apply(input.employees, account.employees),
                Patch.apply(input.segment, account.segment)));
        CustomerAccountEntity.flush();
        return account.toAccount();
    }

    private static void fill(CustomerAccountEntity account, CreateAccount.Input input) {
        var name = Text.NAME.required(input.name(), "input", "name");
        CustomerAccountEntity.findByName(name).filter(other -> other != account).ifPresent(other -> {
            throw new UserErrorException(UserErrorCode.TAKEN,
                    "There is already an account called \"%s\".".formatted(other.name), "input",
                    "name");
        });
        if (input.country() != null && !isCountry(input.country())) {
            throw UserErrorException.invalid(
                    "\"%s\" is not a country of ISO 3166; write two letters such as DE.".formatted(input.country()),
                    "input", "country");
        }
        if (input.employees() != null && input.employees() < 0) {
            throw UserErrorException.invalid("A company cannot have %d employees.".formatted(input.employees()), "input",
                    "employees");
        }
        account.name = name;
        account.industry = Text.NAME.optional(input.industry(), "input", "industry");
        account.country = input.country();
        account.employees = input.employees();
        account.segment = Text.NAME.optional(input.segment(), "input", "segment");
    }

    private static boolean isCountry(String code) {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code);
    }

    /** Finds accounts by name and makes those that are new; the keys of the result are the {@link SameKey}s of the names. */
    public static Map<String, CustomerAccountEntity> findOrCreate(Collection<String> names) {
        var found = new HashMap<String, CustomerAccountEntity>();
        if (names.isEmpty()) {
            return found;
        }
        CustomerAccountEntity.withNames(names).forEach(account -> found.put(account.nameKey, account));
        for (var name : names) {
            found.computeIfAbsent(SameKey.of(name), key -> {
                var account = new CustomerAccountEntity();
                account.name = name;
                account.persist();
                return account;
            });
        }
        return found;
    }

    static CustomerAccountEntity require(UUID id, String... field) {
        return CustomerAccountEntity.<CustomerAccountEntity> findByIdOptional(id)
                .orElseThrow(() -> UserErrorException.notFound("account", id, field));
    }
}
