package dev.lodestar.suggestion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.lodestar.CodedMessages;
import dev.lodestar.GraphQL;
import dev.lodestar.profile.GivenProfiles;
import dev.lodestar.shared.Ids;
import dev.lodestar.theme.GivenThemes;

import io.restassured.path.json.JsonPath;

/** What a test of suggestions stands on: a workspace in which themes can be found, and a profile that they may change. */
final class GivenSuggestions {

    static final List<String> LATE_INVOICES = List.of("The invoices arrive far too late", "Invoices always come late",
            "Late invoices from suppliers", "We get the invoices too late", "Invoice delivery is late every month",
            "Invoices are late", "Late invoices", "The invoices come late");
    static final List<String> SLOW_SUPPORT = List.of("Nobody answers the support hotline", "Support never calls back",
            "Customer support is slow to answer", "The hotline does not answer", "Waiting for support takes hours",
            "Support is slow");
    static final List<String> INVOICES_AND_SUPPORT = Stream.concat(LATE_INVOICES.stream(), SLOW_SUPPORT.stream()).toList();

    private static final String SUGGEST = """
            mutation($input: SuggestChangesInput!) {
              suggestChanges(input: $input) { made refreshed heldBack userErrors { code message field } }
            }""";
    private static final String INBOX = """
            query($owner: ID, $states: [SuggestionState!]) {
              suggestions(filter: {ownerId: $owner, states: $states}, first: 50) { nodes {
                id version state text profile { id name } persona { id } preview { before after changes { code parameters { name value } } }
                change { kind definition { key label }
                  attribute { id text status tally { supportingPeople contradictingPeople } } }
                support { strength doubts people { people asked low high } against { people low high } accounts
                  finding { outcome tests groups { group { levelLabel } share { people asked } } }
                  earlierRejection difference { dimensionLabel levelLabel others { people asked low high } lift q tests }
                  source { side theme { id name } } quotes { words speaker { role } contact { label } } }
                decision { reason until revision { number } } } } }""";
    private static final String ACCEPT = """
            mutation($input: AcceptSuggestionInput!) { acceptSuggestion(input: $input) {
              suggestion { id version state decision { by revision { number } } change {
                attribute { id version text status tally { supportingPeople contradictingPeople } } } }
              userErrors { code message field } } }""";
    static final String DECIDE = """
            mutation($input: DecideSuggestionsInput!) { decideSuggestions(input: $input) {
              suggestions { id version state decision { revision { number } }
                change { attribute { text tally { supportingPeople } } } }
              userErrors { code message field } } }""";

    private final GivenThemes themes;
    private final GraphQL api;
    private final String profile;

    private GivenSuggestions(GivenThemes themes, String profile) {
        this.themes = themes;
        this.api = themes.api();
        this.profile = profile;
    }

    static GivenSuggestions forNewProfile() {
        return forNewProfile(GivenThemes.inNewWorkspace());
    }

    static GivenSuggestions forNewProfile(GivenThemes themes) {
        return new GivenSuggestions(themes, GivenProfiles.profile(themes.api(), "Clinics " + Ids.next()));
    }

    GivenThemes themes() {
        return themes;
    }

    GraphQL api() {
        return api;
    }

    String profile() {
        return profile;
    }

    /** What the profile says already. */
    void says(String key, Map<String, ?> value) {
        api.done("addAttribute", """
                mutation($input: AddAttributeInput!) {
                  addAttribute(input: $input) { attribute { id } userErrors { code message field } } }""",
                Map.of("input", Map.of("ownerId", profile, "version", GivenProfiles.version(api, profile), "key", key, "value",
                        value)));
    }

    /** How many changes of the profile a run suggests. */
    int suggest(String run) {
        return suggest(Map.of("runId", run, "profileId", profile));
    }

    int suggest(Map<String, ?> input) {
        return api.done("suggestChanges", SUGGEST, Map.of("input", input)).getInt("made");
    }

    List<String> suggestRefused(GraphQL whoever, String run) {
        return whoever.refusal("suggestChanges", SUGGEST, Map.of("input", Map.of("runId", run, "profileId", profile)));
    }

    /** What is suggested for the profile, in one of these states or else to be decided. */
    List<Map<String, Object>> inbox(String... states) {
        return inboxOf(profile, states);
    }

    List<Map<String, Object>> inboxOf(String owner, String... states) {
        return api.ask(INBOX, states.length == 0 ? Map.of("owner", owner) : Map.of("owner", owner, "states", List.of(states)))
                .getList("suggestions.nodes");
    }

    /** The suggestion for the profile that has a word in it. */
    Map<String, Object> saying(String word) {
        return saying(profile, word);
    }

    Map<String, Object> saying(String owner, String word) {
        return inboxOf(owner).stream().filter(one -> one.get("text").toString().toLowerCase().contains(word)).findFirst()
                .orElseThrow(() -> new AssertionError("Nothing about " + word + " in " + inboxOf(owner)));
    }

    /** The id and the version with which something is decided. */
    static Map<String, Object> item(Map<String, Object> suggestion) {
        return Map.of("id", suggestion.get("id"), "version", suggestion.get("version"));
    }

    /** The payload of accepting a suggestion as it is. */
    JsonPath accept(Map<String, Object> suggestion) {
        return accept(suggestion, Map.of());
    }

    /** The payload of accepting a suggestion with something else than it says. */
    JsonPath accept(Map<String, Object> suggestion, Map<String, ?> instead) {
        var input = new HashMap<String, Object>(item(suggestion));
        input.putAll(instead);
        return api.done("acceptSuggestion", ACCEPT, Map.of("input", input));
    }

    static List<String> acceptRefused(GraphQL whoever, Map<String, Object> item) {
        return whoever.refusal("acceptSuggestion", ACCEPT, Map.of("input", item));
    }

    /** The payload of a decision about several, refused ones included. */
    JsonPath decide(String decision, List<Map<String, Object>> items) {
        return api.ask(DECIDE, Map.of("input", Map.of("decision", decision, "items", items)))
                .setRootPath("data.decideSuggestions");
    }

    /** The payload of taking back what was decided. */
    JsonPath undo(Map<String, Object> decided) {
        return api.done("decideSuggestions", DECIDE,
                Map.of("input", Map.of("decision", "UNDO", "items", List.of(item(decided)))));
    }

    int revision() {
        return api.ask("query($id: ID!) { profile(id: $id) { revision } }", Map.of("id", profile)).getInt("profile.revision");
    }

    /** Why a revision of the profile was made, as a code and its values. */
    String cause(int revision) {
        return CodedMessages.told(api.ask("""
                query($id: ID!, $number: Int!) {
                  profile(id: $id) { revisionAt(number: $number) { cause { code parameters { name value } } } } }""",
                Map.of("id", profile, "number", revision)), "profile.revisionAt.cause");
    }

    List<Object> attributes() {
        return api.ask("query($id: ID!) { profile(id: $id) { attributes { id } } }", Map.of("id", profile))
                .getList("profile.attributes");
    }
}
