package dev.lodestar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void anEmojiCountsOnce() {
        assertThat(new TextValue("😀".repeat(500)).text()).hasSize(1000);
        assertThatThrownBy(() -> new TextValue("😀".repeat(501))).isInstanceOf(InvalidValue.class)
                .hasMessage("Write at most 500 characters; these are 501.");
    }

    @Test
    void halfAnEmojiIsRefused() {
        assertThatThrownBy(() -> new TextValue("ok \uD83D")).isInstanceOf(InvalidValue.class)
                .hasMessageContaining("half of a character");
    }

    @Test
    void aNulCharacterIsTakenOut() {
        assertThat(new LongTextValue("a\u0000b").text()).isEqualTo("ab");
    }

    @Test
    void lineEndsBecomeLineFeeds() {
        assertThat(new LongTextValue(" one\r\ntwo\rthree\n").text()).isEqualTo("one\ntwo\nthree");
    }

    @Test
    void theSameItemTwiceIsRefusedWhateverItsCase() {
        assertThatThrownBy(() -> ListValue.of("SaaS", "saas ")).isInstanceOf(InvalidValue.class)
                .hasMessage("“saas” is in the list twice; remove one of them.");
    }

    @Test
    void listsHaveOneToAHundredItems() {
        assertThatThrownBy(() -> new ListValue(List.of())).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new ListValue(null)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new ListValue(Collections.nCopies(101, "x"))).isInstanceOf(InvalidValue.class)
                .hasMessageContaining("keep the 100");
    }

    @Test
    void theOrderOfAListDoesNotMatterButThatOfARankingDoes() {
        assertThat(ListValue.of("a", "b")).isEqualTo(ListValue.of("b", "a"));
        assertThat(RankedListValue.of("a", "b")).isNotEqualTo(RankedListValue.of("b", "a"));
    }
}
