package dev.lodestar.isolation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an id is of, read from the names of the schema: {@code campaignId} is of a campaign, and {@code id} is of what its
 * operation or input is named after. Words that are not the table's own stand in {@link #WORDS}; places where the name does
 * not tell, or where not every row will do, in {@link #PLACES}.
 */
final class Kinds {

    private static final Kind CONTACT = Kind.ids("contact", "erased_at is null");
    private static final Kind INTERVIEW = Kind.ids("interview", "trash_id is null");
    private static final Kind TRANSCRIPT = Kind.ids("transcript", "trash_id is null");
    private static final Kind MEMBER = Kind.named("membership", "account_id", "role <> 'OWNER'");
    private static final String WITH_QUOTES = "id in (select theme_id from theme_idea group by theme_id having count(*) > 3)";
    private static final String FIRST_TOPIC = "(select topic_id from theme where " + WITH_QUOTES + " order by id limit 1)";
    private static final Kind TOPIC = Kind.ids("theme_topic", "id = " + FIRST_TOPIC);
    private static final Kind RUN = Kind.ids("theme_run",
            "id = (select run_id from theme_topic where id = " + FIRST_TOPIC + ")");
    private static final Kind THEME = Kind.ids("theme", WITH_QUOTES + " and topic_id = " + FIRST_TOPIC);
    private static final Kind STATEMENT = Kind.ids("theme_idea",
            "theme_id = (select id from theme where " + WITH_QUOTES + " and topic_id = " + FIRST_TOPIC
                    + " order by id limit 1)");
    private static final String FIRST_INTERVIEW = "(select interview_id from transcript where trash_id is null order by id limit 1)";
    private static final Kind CHILDLESS = Kind.ids("code",
            "id not in (select parent_id from code where parent_id is not null)");
    private static final Kind PARENT = Kind.ids("code", "parent_id is null");
    private static final String IN_SEVERAL_TRANSCRIPTS = "code_id in (select code_id from coding where removed_at is null "
            + "and trash_id is null group by code_id having count(distinct transcript_id) > 2)";
    private static final Kind DRAFT = Kind.ids("campaign", "status = 'DRAFT'");

    private static final Map<String, Kind> WORDS = Map.ofEntries(
            Map.entry("account", Kind.ids("customer_account")),
            Map.entry("api_token", Kind.ids("api_token", "revoked_at is null")),
            Map.entry("coding", Kind.ids("coding", "removed_at is null and trash_id is null")),
            Map.entry("passage", Kind.ids("coding", "removed_at is null and trash_id is null")),
            Map.entry("contact", CONTACT),
            Map.entry("endpoint", Kind.ids("webhook_endpoint")),
            Map.entry("interview", INTERVIEW),
            Map.entry("mail", Kind.ids("outbox_mail")),
            Map.entry("participant", Kind.ids("participant", "trash_id is null and interview_id = " + FIRST_INTERVIEW)),
            Map.entry("parent", PARENT),
            Map.entry("programme", Kind.ids("incentive_programme")),
            Map.entry("run", RUN),
            Map.entry("theme_run", RUN),
            // What can be searched for themes: a code, with the word for its kind.
            Map.entry("source", Kind.named("coding", "('code:' || code_id)", IN_SEVERAL_TRANSCRIPTS)),
            Map.entry("speaker", Kind.ids("speaker", "interview_id = " + FIRST_INTERVIEW)),
            Map.entry("statement", STATEMENT),
            Map.entry("theme_statement", STATEMENT),
            Map.entry("theme", THEME),
            Map.entry("topic", TOPIC),
            Map.entry("transcript", TRANSCRIPT),
            Map.entry("trash", Kind.ids("trash_entry", "outcome is null")),
            Map.entry("upload", Kind.ids("upload", "name = 'people.csv' and octet_length(content) > 0")),
            Map.entry("workspace", Kind.named("membership", "workspace_id")));

    private static final Map<String, Kind> PLACES = Map.ofEntries(
            Map.entry("AddAttributeInput.ownerId", Kind.ids("profile")),
            Map.entry("RemoveAttributeInput.id", Kind.ids("attribute", "id not in (select attribute_id from evidence)")),
            Map.entry("AuditLogFilter.actorId", Kind.named("audit_log_entry", "actor_id")),
            Map.entry("AuditLogFilter.subjectId", Kind.named("audit_log_entry", "subject_id")),
            Map.entry("ImportVouchersInput.uploadId",
                    Kind.ids("upload", "name = 'vouchers.csv' and octet_length(content) > 0")),
            Map.entry("ImportTranscriptInput.uploadId", Kind.ids("upload", "name = 'talk.txt'")),
            Map.entry("MergeThemesInput.intoId", THEME.next()),
            Map.entry("ChangeMemberRoleInput.accountId", MEMBER),
            Map.entry("RemoveMemberInput.accountId", MEMBER),
            Map.entry("ContactFilter.accountId", Kind.named("contact", "account_id")),
            Map.entry("personas.profileId", Kind.named("persona", "profile_id")),
            Map.entry("publishedPersonas.profileId", Kind.named("persona", "profile_id", "published_at is not null")),
            Map.entry("SuggestionFilter.ownerId", Kind.named("suggestion", "owner_id", "state in ('OPEN', 'NEEDS_MAPPING')")),
            Map.entry("UpdateCodeInput.id", CHILDLESS),
            Map.entry("RemoveCodeInput.id", CHILDLESS),
            Map.entry("CreateIncentiveProgrammeInput.campaignId", DRAFT),
            Map.entry("SendCampaignInput.id", DRAFT));

    /** Where an enum beside the id says what it is of, by the name of a table. */
    private static final Set<String> SAID_BY_KIND = Set.of("deletionPreview.id");

    private final Set<String> tables;
    private final Set<String> used = new HashSet<>();

    Kinds(Set<String> tables) {
        this.tables = tables;
    }

    /**
     * @param enums what is chosen for the enums of the call, by the path of the parameter
     * @throws AssertionError if the names do not tell
     */
    Kind of(Parameter place, Map<String, String> enums) {
        used.add(place.path());
        if (SAID_BY_KIND.contains(place.path())) {
            return byWord(enums.get(place.owner() + ".kind").toLowerCase(Locale.ROOT)).orElseThrow();
        }
        if (PLACES.containsKey(place.path())) {
            return PLACES.get(place.path());
        }
        var named = place.name().replaceFirst("Ids?$", "");
        var words = words(named.equals(place.name()) ? place.owner().replaceFirst("Input$", "") : named);
        return longestThing(words).orElseThrow(() -> new AssertionError(
                "Of what " + place.path() + " is the id cannot be read from its name; say it in " + Kinds.class.getName()));
    }

    /** What the version beside the id is of: themes and their statements are changed under the version of their topic. */
    Kind versioned(Parameter id, Map<String, String> enums) {
        var kind = of(id, enums);
        return kind.table().equals("theme") || kind.table().equals("theme_idea") ? TOPIC : kind;
    }

    /** The entries that no place of the schema has asked for: what they were written for is gone. */
    Set<String> stale() {
        return Stream.of(WORDS.keySet(), PLACES.keySet(), SAID_BY_KIND).flatMap(Set::stream)
                .filter(entry -> !used.contains(entry))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<Kind> longestThing(List<String> words) {
        for (var length = words.size(); length > 0; length--) {
            for (var end = words.size(); end >= length; end--) {
                var kind = byWord(String.join("_", words.subList(end - length, end)));
                if (kind.isPresent()) {
                    return kind;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Kind> byWord(String word) {
        for (var name : List.of(word, word.replaceFirst("s$", ""))) {
            if (WORDS.containsKey(name)) {
                used.add(name);
                return Optional.of(WORDS.get(name));
            }
            if (tables.contains(name)) {
                return Optional.of(Kind.ids(name));
            }
        }
        return Optional.empty();
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.split("(?<=[a-z])(?=[A-Z])")).map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}
