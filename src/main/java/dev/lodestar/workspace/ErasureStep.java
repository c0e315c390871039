package dev.lodestar.workspace;

/**
 * What erasing a person does, in this order, all in one transaction. Each step has exactly one {@link ErasureHandler}; the
 * program does not start without it. First go the sources, then what was made of them, then what was counted from that.
 */
public enum ErasureStep {
    /** Redacts what the person said in interviews, and their name in them, those in the trash included. */
    INTERVIEWS,
    /** Empties the uploaded files that name the person. */
    UPLOADS,
    /** Takes the quotes of tags anew from the redacted texts. */
    CODINGS,
    /** Removes the person's answers in words and ends their links. */
    RESPONSES,
    /** Empties the mails to the person. */
    MAILS,
    /** Takes the person's statements out of themes, names these anew and counts them again. */
    THEMES,
    /** Removes evidence of the person; profiles and personas get a revision. */
    EVIDENCE,
    /** Brings suggestions up to date with themes and evidence. */
    SUGGESTIONS,
    /** Takes sentences that name the person out of the audit log. */
    AUDIT_LOG
}
