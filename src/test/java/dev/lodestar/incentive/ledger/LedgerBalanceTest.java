package dev.lodestar.incentive.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LedgerBalanceTest {

    /** Each step is tried only when the states allow it, as the services do; whatever the order, the book stays right. */
    @Property
    void a_book_written_by_the_rules_never_contradicts_itself(
            @ForAll @Size(max = 200) List<@IntRange(max = 4) Integer> steps) {
        var balance = LedgerBalance.EMPTY;
        for (var step : steps) {
            var kind = LedgerKind.values()[step];
            boolean allowed = switch (kind) {
                case CODE_IMPORTED, ENTITLED -> true;
                case CODE_VOIDED -> balance.available() > 0;
                case CODE_ISSUED -> balance.available() > 0 && balance.waiting() > 0;
                case CODE_REVEALED -> balance.revealed() < balance.issued();
            };
            balance = allowed ? balance.plus(kind, 1) : balance;
            assertThat(balance.contradictions()).isEmpty();
        }
    }

    @Property
    void a_code_too_many_is_noticed(@ForAll @IntRange(min = 1, max = 1000) int tooMany) {
        var balance = LedgerBalance.EMPTY.plus(LedgerKind.CODE_IMPORTED, 10).plus(LedgerKind.ENTITLED, 10)
                .plus(LedgerKind.CODE_ISSUED, 10 + tooMany);
        assertThat(balance.contradictions()).hasSize(2);
    }
}
