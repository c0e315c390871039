package dev.lodestar.example;

import java.util.List;

import dev.lodestar.catalogue.AttributeValue;

import org.jspecify.annotations.Nullable;

/**
 * Everything the example workspace holds, as it is written in the resource folder {@code example}.
 *
 * <p>
 * Days are counted back from the moment of loading, so that the example does not age.
 *
 * @param contacts 45 people of 30 accounts
 * @param survey the questionnaire and its two waves
 * @param sheets 60 filled-in questionnaires, at most one a person and wave
 * @param interviews six conversations with their transcripts
 * @param codebook the codes, parents before children
 * @param codings passages of the transcripts with their code
 * @param profile the Ideal Customer Profile
 * @param personas the buyer personas inside it
 */
public record ExampleContent(List<Contact> contacts, Survey survey, List<Sheet> sheets, List<Interview> interviews,
        List<Code> codebook, List<Passage> codings, Profile profile, List<Persona> personas) {

    /** A person and the account they work for. */
    public record Contact(String name, String email, String jobTitle, String buyingRole, Account account) {
    }

    /** A company; {@code annualRevenueUsd} in whole dollars. */
    public record Account(String name, String industry, String country, int employees, long annualRevenueUsd, String website) {
    }

    public record Survey(String name, String thankYou, List<Question> questions, List<Wave> waves, Campaign nextCampaign) {
    }

    /** A sending that is prepared for people of some roles; nobody has been written to. */
    public record Campaign(String name, String mailSubject, String mailMessage, List<String> roles) {
    }

    /**
     * One question.
     *
     * @param attribute key of the profile attribute that its answers speak to
     * @param choices null unless the type is a choice
     * @param maxChoices null unless the type is MULTIPLE_CHOICE
     * @param scale null unless the type is SCALE
     */
    public record Question(String key, String type, String text, boolean required, String attribute,
            @Nullable List<Choice> choices, @Nullable Integer maxChoices, @Nullable Scale scale) {
    }

    /** The lowest and the highest number that can be given, and what they stand for. */
    public record Scale(Integer min, Integer max, String minLabel, String maxLabel) {
    }

    public record Choice(String key, String label) {
    }

    /** One sending of the survey, {@code daysAgo} days before the loading. */
    public record Wave(int wave, String name, String introduction, int daysAgo, boolean incentivised) {
    }

    /** One person's run through the survey; an unanswered question has no entry. */
    public record Sheet(int wave, String email, int daysAgo, List<Answer> answers) {
    }

    /** The words of an answer, the key of a choice, several keys joined by {@code ;}, or a number. */
    public record Answer(String question, String value) {
    }

    /** A conversation; {@code text} is its transcript in the given format. */
    public record Interview(String key, String title, String file, String format, int daysAgo, String interviewer,
            List<Participant> participants, String text) {

        Interview withText(String transcript) {
            return new Interview(key, title, file, format, daysAgo, interviewer, participants, transcript);
        }
    }

    /** Who speaks under which name in the transcript. */
    public record Participant(String speaker, String email) {
    }

    /** A code; {@code parent} is the key of another one, or null; {@code attribute} what its passages speak to, or null. */
    public record Code(String key, String name, @Nullable String parent, String description, String colour,
            @Nullable String attribute) {
    }

    /** A passage, verbatim; it occurs once in the transcript of its interview. */
    public record Passage(String interview, String code, String quote) {
    }

    public record Profile(String name, String summary, String targetKind, String polarity, List<Attribute> attributes) {
    }

    public record Persona(String name, List<String> roles, String summary, List<String> jobTitles, List<Attribute> attributes) {
    }

    /**
     * A statement of a profile or persona.
     *
     * @param weight 0 to 10
     */
    public record Attribute(String key, String polarity, int weight, AttributeValue value) {
    }
}
