package dev.lodestar.shared;

/**
 * What callers may do. A member's role includes the weaker ones: an owner is also a researcher and a viewer. An API token
 * has its scope only.
 */
public final class Roles {

    /** May manage members, tokens and the workspace. */
    public static final String OWNER = "OWNER";
    /** May change everything else. */
    public static final String RESEARCHER = "RESEARCHER";
    /** May read. */
    public static final String VIEWER = "VIEWER";
    /** May read published profiles and personas, and nothing else: the scope of a front end's token. */
    public static final String PUBLISHED_READER = "PUBLISHED_READER";

    private Roles() {
    }
}
