package dev.lodestar.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = { "test.o'neil@one.example", "ana+tag@one.example", "ana@bücher.example", "anä@one.example",
            "a@b-c.example", "ana@例え.テスト" })
    void an_address_is_taken(String address) {
        assertThat(EmailAddress.refusal(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "ana@one.example.", "ana..ruiz@one.example", ".ana@one.example", "ana.@one.example",
            "ana@-one.example", "ana@one", "ana@one.example;bo@one.example", "ana@one.example, bo@one.example",
            "ana@one.example/bo@one.example", "ana@@one.example", "ana@one..example", "ana@[192.168.0.1]", "ana@192.168.0.1",
            "ana@one.example\uFFFD", "(ana)@one.example", "ana@one.example:25", "ana@on\\e.example", "ana ruiz@one.example",
            "ana\u00A0@one.example", "\"ana ruiz\"@one.example", "" })
    void what_no_mail_server_takes_is_refused(String text) {
        assertThat(EmailAddress.refusal(EmailAddress.clean(text))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({ "mailto:ana@one.example", "Ana Ruiz <ana@one.example>", "<ana@one.example>", "'ana@one.example\u00A0'",
            "\u200Bana@one.example", "ana@one.example\u202E", "\uFEFFana@one.example", "'  ana@one.example '" })
    void an_address_is_unwrapped(String text) {
        assertThat(EmailAddress.clean(text)).isEqualTo("ana@one.example");
    }

    @Test
    void a_part_before_the_sign_of_more_than_64_characters_is_refused() {
        assertThat(EmailAddress.refusal("a".repeat(65) + "@one.example")).isPresent();
    }
}
