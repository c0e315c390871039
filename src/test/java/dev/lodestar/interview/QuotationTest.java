package dev.lodestar.interview;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class QuotationTest {

    @Test
    void theSameWordsPass() {
        assertThatCode(() -> Quotation.verify("month end 😀", "month end 😀")).doesNotThrowAnyException();
    }

    @Test
    void otherWordsAreShownBesideWhatStandsThere() {
        assertThatThrownBy(() -> Quotation.verify("month end", "month ends"))
                .isInstanceOf(Quotation.MisquotedException.class).hasMessageContaining("“month end”")
                .hasMessageContaining("“month ends”");
    }
}
