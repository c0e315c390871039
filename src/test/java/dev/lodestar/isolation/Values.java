package dev.lodestar.isolation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is given where an operation takes something else than an id. A type is enough for most; what has to be right for the
 * operation to look its ids up stands here, by the name of the parameter or, where that says different things, by its path.
 */
final class Values {

    private static final String WITH_TRANSCRIPT = " from transcript where trash_id is null order by id limit 1";

    /** A passage that has a code which suggests itself for words like it. */
    private static final String OFTEN_USED = " from coding c where removed_at is null and transcript_id = (select id"
            + WITH_TRANSCRIPT
            + ") order by (select count(*) from coding o where o.code_id = c.code_id and o.removed_at is null) "
            + "desc, start_offset limit 1";

    /** Literals of GraphQL. */
    private static final Map<String, String> LITERALS = Map.ofEntries(
            Map.entry("colour", "\"#b3412f\""),
            Map.entry("end", "10"),
            Map.entry("personas.archived", "false"),
            Map.entry("ImportTranscriptInput.text", "\"Ada: It takes too long.\\nBo: Why does it?\""),
            Map.entry("key", "\"preferences\""),
            Map.entry("start", "0"),
            Map.entry("until", '"' + LocalDate.now().plusDays(7).toString() + '"'),
            Map.entry("AddAttributeInput.value", "{list: [\"quick answers\"]}"),
            Map.entry("QuestionColumnInput.column", "\"Opinion\""));

    /** Questions to the database about the caller's own workspace. */
    private static final Map<String, String> READ = Map.of(
            "codeSuggestions.start", "select start_offset::text" + OFTEN_USED,
            "codeSuggestions.end", "select end_offset::text" + OFTEN_USED,
            "quote", "select left(text, 10)" + WITH_TRANSCRIPT,
            "textSha256", "select text_sha256" + WITH_TRANSCRIPT,
            "dimension", "select dimension from theme_level order by dimension, level limit 1",
            "one", "select level from theme_level order by dimension, level limit 1",
            "other", "select level from theme_level order by dimension, level offset 1 limit 1");

    /** Optional parameters that have to be given with others, by the path of the id that is tried. */
    private static final Map<String, Set<String>> TOGETHER = Map.of(
            "ImportTranscriptInput.interviewId", Set.of("ImportTranscriptInput.text"),
            "CreateContactInput.accountId", Set.of("CreateContactInput.email"),
            "SpeakerMappingInput.speakerId", Set.of("SpeakerMappingInput.participantId"),
            "SuggestionItemInput.id", Set.of("DecideSuggestionsInput.reason", "DecideSuggestionsInput.until"),
            "SuggestChangesInput.personaId", Set.of("SuggestChangesInput.runId"),
            "SuggestChangesInput.profileId", Set.of("SuggestChangesInput.runId"),
            "SuggestChangesInput.runId", Set.of("SuggestChangesInput.profileId"),
            "SuggestChangesInput.surveyId", Set.of("SuggestChangesInput.profileId"));

    private final AtomicInteger counter = new AtomicInteger();
    private final Set<String> used = new HashSet<>();
    private final Map<String, String> more;

    /** @param more further literals, by the name of the parameter */
    Values(Map<String, String> more) {
        this.more = more;
    }

    static boolean isGivenWith(Parameter optional, Parameter tried) {
        return TOGETHER.getOrDefault(tried.path(), Set.of()).contains(optional.path());
    }

    Optional<String> known(Parameter parameter, Belongings.Of own) {
        for (var name : new String[] { parameter.path(), parameter.name() }) {
            for (var literals : List.of(more, LITERALS)) {
                if (literals.containsKey(name)) {
                    used.add(name);
                    return Optional.of(literals.get(name));
                }
            }
            if (READ.containsKey(name)) {
                used.add(name);
                var read = own.one(READ.get(name));
                return parameter.type().name().equals("Int") ? read : read.map(Values::quoted);
            }
        }
        return Optional.empty();
    }

    /** The entries that no call has asked for, or that stand by a place that is gone. */
    Set<String> stale(List<Attempt> attempts, ServedSchema schema) {
        var stale = new TreeSet<String>();
        Stream.of(LITERALS.keySet(), READ.keySet(), more.keySet()).flatMap(Set::stream).filter(entry -> !used.contains(entry))
                .forEach(stale::add);
        var places = attempts.stream().map(attempt -> attempt.place().path()).collect(Collectors.toSet());
        var given = attempts.stream().flatMap(attempt -> attempt.given(schema)).map(Parameter::path)
                .collect(Collectors.toSet());
        TOGETHER.forEach((place, others) -> {
            if (!places.contains(place)) {
                stale.add(place);
            }
            others.stream().filter(other -> !given.contains(other)).forEach(stale::add);
        });
        return stale;
    }

    String ofType(Parameter parameter) {
        return switch (parameter.type().name()) {
            case "Int", "BigInteger", "Long" -> "1";
            case "Float", "BigDecimal" -> "1.0";
            case "Boolean" -> "true";
            case "Date" -> "\"2026-01-01\"";
            case "DateTime" -> "\"2030-01-01T00:00:00Z\"";
            case "String" -> quoted(parameter.name().equals("email") ? counter.incrementAndGet() + "@isolation.example"
                    : "text " + counter.incrementAndGet());
            default -> throw new AssertionError("There is no value for " + parameter.path() + "; give it one in "
                    + Values.class.getName());
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
