package dev.lodestar.catalogue;

import org.eclipse.microprofile.graphql.Description;

/** What an attribute can be said of. */
@Description("What an attribute can be said of.")
public enum AppliesTo {
    @Description("An ideal customer profile whose target is an organisation.")
    ORGANISATION("organisation profiles"),
    @Description("An ideal customer profile whose target is an individual.")
    INDIVIDUAL("individual profiles"),
    @Description("A buyer persona.")
    PERSONA("personas");

    private final String words;

    AppliesTo(String words) {
        this.words = words;
    }

    /** "personas", for messages. */
    public String words() {
        return words;
    }
}
