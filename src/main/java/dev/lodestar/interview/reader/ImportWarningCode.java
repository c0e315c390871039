package dev.lodestar.interview.reader;

import org.eclipse.microprofile.graphql.Description;

/** What a person should look at in an imported file. Stored with the transcript, so that a constant stays here. */
@Description("What a person should look at in an imported file. The parameters of each value stand in parentheses.")
public enum ImportWarningCode {
    @Description("The times of a cue cannot be read, so its words were left out.")
    UNREADABLE_TIMES,
    @Description("A cue ends before it begins; it was kept as written.")
    CUE_ENDS_BEFORE_IT_BEGINS,
    @Description("A cue begins before the one above it; the cues were put in the order of their times.")
    CUES_OUT_OF_ORDER,
    @Description("Cues do not say who speaks; the line is that of the first (count).")
    CUES_WITHOUT_SPEAKER,
    @Description("The recording has so few cues that the times say little about when something was said (count, minutes).")
    FEW_CUES,
    @Description("The words above the first name have no speaker; they were kept as a turn of an unknown speaker.")
    WORDS_WITHOUT_SPEAKER,
    @Description("A name is followed by no words, so it made no turn (name).")
    NAME_WITHOUT_WORDS,
    @Description("A name was read as a speaker who speaks once, and may be none (name).")
    RARE_NAME,
    @Description("There are more warnings of the same kinds (count).")
    MORE,
    @Description("A sentence of the time when warnings were sentences (text).")
    LEGACY
}
