package dev.lodestar.example;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.lodestar.catalogue.AppliesTo;
import dev.lodestar.catalogue.CodeSetValue;
import dev.lodestar.catalogue.IntRangeValue;
import dev.lodestar.catalogue.ListValue;
import dev.lodestar.catalogue.MoneyRangeValue;
import dev.lodestar.catalogue.definition.BuiltInDefinitions;
import dev.lodestar.catalogue.value.MoneyPeriod;
import dev.lodestar.example.ExampleContent.Account;
import dev.lodestar.example.ExampleContent.Answer;
import dev.lodestar.example.ExampleContent.Attribute;
import dev.lodestar.example.ExampleContent.Choice;
import dev.lodestar.example.ExampleContent.Code;
import dev.lodestar.example.ExampleContent.Contact;
import dev.lodestar.example.ExampleContent.Interview;
import dev.lodestar.example.ExampleContent.Passage;
import dev.lodestar.example.ExampleContent.Question;
import dev.lodestar.example.ExampleContent.Sheet;

import org.junit.jupiter.api.Test;

class ExampleContentTest {

    private final ExampleContent example = new ExampleReader().read();

    @Test
    void forty_five_people_of_thirty_accounts_each_with_an_address_of_their_own() {
        assertThat(example.contacts()).hasSize(45);
        assertThat(example.contacts()).extracting(Contact::email).doesNotHaveDuplicates()
                .allMatch(email -> email.endsWith(".example"));
        assertThat(example.contacts().stream().map(contact -> contact.account().name()).distinct()).hasSize(30);
    }

    @Test
    void an_account_has_the_same_facts_in_every_row() {
        var facts = example.contacts().stream().map(Contact::account).collect(groupingBy(Account::name, toSet()));
        assertThat(facts).allSatisfy((account, kinds) -> assertThat(kinds).as(account).hasSize(1));
    }

    @Test
    void sixty_answer_sheets_by_all_forty_five_people_at_most_one_a_wave() {
        assertThat(example.sheets()).hasSize(60);
        assertThat(example.sheets()).extracting(sheet -> sheet.wave() + sheet.email()).doesNotHaveDuplicates();
        assertThat(example.sheets().stream().map(Sheet::email).collect(toSet()))
                .isEqualTo(example.contacts().stream().map(Contact::email).collect(toSet()));
        assertThat(example.sheets().stream().collect(groupingBy(Sheet::wave, counting()))).containsEntry(1, 45L)
                .containsEntry(2, 15L);
    }

    @Test
    void nobody_answers_before_the_wave_was_sent() {
        for (var sheet : example.sheets()) {
            var wave = example.survey().waves().stream().filter(w -> w.wave() == sheet.wave()).findFirst().orElseThrow();
            assertThat(sheet.daysAgo()).as(sheet.email()).isBetween(0, wave.daysAgo());
        }
    }

    @Test
    void ten_questions_of_every_type() {
        assertThat(example.survey().questions()).hasSize(10);
        assertThat(example.survey().questions()).extracting(Question::type)
                .contains("SINGLE_CHOICE", "MULTIPLE_CHOICE", "SCALE", "SHORT_TEXT", "LONG_TEXT");
    }

    @Test
    void every_answer_fits_its_question() {
        for (var sheet : example.sheets()) {
            for (var question : example.survey().questions()) {
                var answer = sheet.answers().stream().filter(a -> a.question().equals(question.key())).findFirst();
                assertThat(answer.isPresent() || !question.required()).as(sheet.email() + " " + question.key()).isTrue();
                answer.ifPresent(given -> assertFits(question, given, sheet.email()));
            }
        }
    }

    private static void assertFits(Question question, Answer given, String email) {
        var label = email + ": " + question.key();
        switch (question.type()) {
            case "SINGLE_CHOICE" -> assertThat(keys(question)).as(label).contains(given.value());
            case "MULTIPLE_CHOICE" -> {
                var chosen = Arrays.asList(given.value().split(";"));
                assertThat(keys(question)).as(label).containsAll(chosen);
                assertThat(chosen).as(label).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(question.maxChoices());
            }
            case "SCALE" -> assertThat(Integer.parseInt(given.value())).as(label).isBetween(question.scale().min(),
                    question.scale().max());
            default -> assertThat(given.value()).as(label).isEqualTo(given.value().strip()).isNotEmpty();
        }
    }

    private static Set<String> keys(Question question) {
        return question.choices().stream().map(Choice::key).collect(toSet());
    }

    @Test
    void six_transcripts_of_sixty_to_a_hundred_and_twenty_turns() {
        assertThat(example.interviews()).hasSize(6);
        assertThat(example.interviews()).extracting(Interview::format).containsOnly("NAMED_TEXT", "WEBVTT");
        assertThat(example.interviews()).allSatisfy(interview -> {
            var turns = interview.text().lines().filter(line -> line.startsWith("<v ") || line.matches("[A-Z][A-Za-z ]+: .+"));
            assertThat(turns.count()).as(interview.key()).isBetween(60L, 120L);
            assertThat(interview.text()).as(interview.key()).doesNotContain("\r").doesNotStartWith("\uFEFF");
        });
    }

    @Test
    void every_participant_is_a_contact_and_speaks() {
        var emails = example.contacts().stream().map(Contact::email).collect(toSet());
        for (var interview : example.interviews()) {
            for (var person : interview.participants()) {
                assertThat(emails).contains(person.email());
                assertThat(interview.text()).containsAnyOf("\n" + person.speaker() + ": ", "<v " + person.speaker() + ">");
            }
        }
    }

    @Test
    void eight_to_fifteen_passages_a_transcript_and_each_quote_occurs_once() {
        var texts = example.interviews();
        assertThat(example.codings().stream().collect(groupingBy(Passage::interview, counting())).values())
                .hasSize(texts.size()).allSatisfy(count -> assertThat(count).isBetween(8L, 15L));
        for (var passage : example.codings()) {
            var text = texts.stream().filter(i -> i.key().equals(passage.interview())).findFirst().orElseThrow().text();
            assertThat(text.split(Pattern.quote(passage.quote()), -1)).as(passage.quote()).hasSize(2);
        }
    }

    @Test
    void every_code_is_used_or_has_children_and_parents_come_first() {
        var used = example.codings().stream().map(Passage::code).collect(toSet());
        var parents = example.codebook().stream().map(Code::parent).collect(toSet());
        assertThat(example.codebook()).extracting(Code::key).containsAll(used).doesNotHaveDuplicates()
                .allMatch(key -> used.contains(key) || parents.contains(key));
        var seen = new HashSet<String>();
        for (var code : example.codebook()) {
            assertThat(code.parent() == null || seen.contains(code.parent())).as(code.key()).isTrue();
            seen.add(code.key());
        }
    }

    @Test
    void every_attribute_is_one_that_the_catalogue_knows_and_allows() {
        example.profile().attributes().forEach(attribute -> assertAllowed(attribute, AppliesTo.ORGANISATION));
        example.personas().forEach(persona -> persona.attributes()
                .forEach(attribute -> assertAllowed(attribute, AppliesTo.PERSONA)));
        assertThat(example.survey().questions()).allSatisfy(question -> assertThat(
                BuiltInDefinitions.find(question.attribute()).orElseThrow().use().appliesTo())
                .contains(AppliesTo.ORGANISATION));
    }

    private static void assertAllowed(Attribute attribute, AppliesTo owner) {
        var definition = BuiltInDefinitions.find(attribute.key()).orElseThrow();
        definition.check(attribute.value());
        assertThat(definition.use().appliesTo()).as(attribute.key()).contains(owner);
        assertThat(attribute.weight()).as(attribute.key()).isBetween(0, 10);
    }

    @Test
    void the_profile_holds_the_values_of_the_sample() {
        var values = example.profile().attributes().stream()
                .collect(groupingBy(Attribute::key, mapping(Attribute::value, toList())));
        assertThat(values)
                .containsEntry("industries", List.of(new ListValue(List.of("SaaS", "Healthcare", "Manufacturing"))))
                .containsEntry("employees", List.of(new IntRangeValue(50, 200)))
                .containsEntry("annualRevenue",
                        List.of(new MoneyRangeValue(10_000_000_00L, 50_000_000_00L, "USD", MoneyPeriod.YEAR)))
                .containsEntry("location", List.of(CodeSetValue.geography("003")))
                .containsEntry("jobTitles",
                        List.of(new ListValue(List.of("COO", "Director of Operations", "Head of IT"))))
                .containsKeys("goals", "pains", "decisionDrivers", "preferredChannels");
    }

    @Test
    void chief_executive_and_finance_director_decide_and_others_use_and_sign() {
        assertThat(example.personas()).filteredOn(persona -> persona.roles().contains("DECISION_MAKER")).hasSize(2);
        assertThat(example.personas()).filteredOn(persona -> persona.roles().contains("END_USER")).hasSize(1);
        assertThat(example.personas()).filteredOn(persona -> persona.roles().contains("SIGNATORY")).hasSize(1);
    }
}
