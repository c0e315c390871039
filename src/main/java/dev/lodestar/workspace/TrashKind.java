package dev.lodestar.workspace;

import org.eclipse.microprofile.graphql.Description;

/** What can lie in the trash by itself. */
@Description("What can lie in the trash by itself.")
public enum TrashKind {
    @Description("An interview with its participants, transcripts and tags.")
    INTERVIEW("interview");

    private final String word;

    TrashKind(String word) {
        this.word = word;
    }

    /** "interview", for messages and the audit log. */
    public String word() {
        return word;
    }
}
