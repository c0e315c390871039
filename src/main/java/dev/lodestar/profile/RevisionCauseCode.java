package dev.lodestar.profile;

import org.eclipse.microprofile.graphql.Description;

/** What made a revision. Stored with the revision, so that a constant stays here. */
@Description("What made a revision. The parameters of each value stand in parentheses.")
public enum RevisionCauseCode {
    @Description("The profile or persona was created (owner, which is PROFILE or PERSONA; name).")
    CREATED,
    @Description("The profile or persona was changed (owner, which is PROFILE or PERSONA; name).")
    CHANGED,
    @Description("The profile was activated (owner, which is PROFILE; name).")
    ACTIVATED,
    @Description("The profile or persona was archived (owner, which is PROFILE or PERSONA; name).")
    ARCHIVED,
    @Description("The profile or persona was restored (owner, which is PROFILE or PERSONA; name).")
    RESTORED,
    @Description("An attribute was added (definition, value).")
    ATTRIBUTE_ADDED,
    @Description("An attribute was changed (definition, value).")
    ATTRIBUTE_CHANGED,
    @Description("An attribute was removed (definition, value).")
    ATTRIBUTE_REMOVED,
    @Description("Evidence was added to an attribute (count, definition, value).")
    EVIDENCE_ADDED,
    @Description("Evidence was removed from an attribute (definition, value).")
    EVIDENCE_REMOVED,
    @Description("What a person had said was erased.")
    PERSON_ERASED,
    @Description("A suggestion was accepted (kind, which is a SuggestionKind; definition, empty if undecided; people, asked).")
    SUGGESTION_ACCEPTED,
    @Description("Suggestions were accepted (count; kind and definition of each, the same ones once).")
    SUGGESTIONS_ACCEPTED,
    @Description("Accepted suggestions were undone (kind and definition of each, the same ones once).")
    SUGGESTIONS_UNDONE,
    @Description("Whoever did it said what was done and why (text).")
    STATED,
    @Description("A sentence of the time when causes were sentences (text).")
    LEGACY
}
