package dev.lodestar.shared.jobs;

import org.eclipse.microprofile.graphql.Description;

/** What a job tells. Stored with the job, so that a constant that was once told stays here. */
@Description("What a job tells about itself. The parameters of each value stand in parentheses.")
public enum JobMessageCode {
    @Description("Contacts are taken from a file (added, changed, unchanged, refused).")
    CONTACTS_IMPORTED,
    @Description("Responses are taken from a file (added, changed, unchanged, refused).")
    RESPONSES_IMPORTED,
    @Description("Codes are taken from a file (added, refused).")
    VOUCHERS_IMPORTED,
    @Description("People are being invited (people).")
    INVITING_PEOPLE,
    @Description("All people are invited (people).")
    PEOPLE_INVITED,
    @Description("A search for themes reads what people said.")
    READING_STATEMENTS,
    @Description("A search for themes compares what people said.")
    COMPARING_STATEMENTS,
    @Description("A search for themes groups what means the same.")
    GROUPING_STATEMENTS,
    @Description("A search for themes is over (themes, people).")
    THEMES_FOUND,
    @Description("Themes were asked for in another number, but none in that direction differ (themes, people, direction).")
    THEMES_UNCHANGED,
    @Description("Statements without a theme wait until no other search goes on.")
    UNPLACED_WAITING,
    @Description("Statements without a theme are grouped (themes, ideas).")
    UNPLACED_GROUPED,
    @Description("Suggestions are being counted again after a person was erased.")
    RECOUNTING_SUGGESTIONS,
    @Description("Suggestions are counted again after a person was erased.")
    SUGGESTIONS_RECOUNTED,
    @Description("The example is being loaded (part, which is a part of the example such as SURVEY; name).")
    LOADING_EXAMPLE,
    @Description("The example is loaded, and its search for themes goes on by itself.")
    EXAMPLE_LOADED,
    @Description("The work could not be done as it was asked for (error, which is a UserErrorCode; field; reason, a sentence).")
    REFUSED,
    @Description("Something went wrong inside the program, whose log has the cause (reference).")
    INTERNAL_ERROR,
    @Description("A sentence of the time when jobs told sentences (text).")
    LEGACY
}
