package dev.lodestar.profile;

import java.time.Instant;
import java.util.Map;

import dev.lodestar.catalogue.AppliesTo;

import org.jspecify.annotations.Nullable;

/** A profile or persona that is locked for a change, until the transaction ends. */
public interface AttributeOwner {

    /**
     * How far a profile or persona has come.
     *
     * @param archived whether it is put away
     * @param revision the number of its newest revision
     * @param publication what front ends see of it, or null when they see nothing
     */
    record Life(boolean archived, int revision, @Nullable Publication publication, Instant createdAt, Instant updatedAt) {
    }

    OwnerRef ref();

    /** The name people know it by. */
    String title();

    /** Which definitions it may use. */
    AppliesTo appliesTo();

    /** Whether it is put away, so that it must not be changed. */
    boolean archived();

    /** Refuses a change of what is put away. @param field the path of the argument that leads to it */
    void requirePresent(String... field);

    /** The version a client has to have seen. */
    void requireVersion(String what, int expected, String... field);

    /** The number of its newest revision; 0 before the first. */
    int revision();

    /** Counts one more revision and gives its number. */
    int nextRevision();

    /** Its own fields as a revision keeps them; null is empty. */
    Map<String, @Nullable String> fields();
}
