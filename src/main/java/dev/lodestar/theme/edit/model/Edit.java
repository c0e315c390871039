package dev.lodestar.theme.edit.model;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Something that people changed about themes, kept as a constraint on every later search. */
public sealed interface Edit {

    /** Takes effect. */
    void on(EditPlan draft);

    /** The quotes it speaks of. */
    default List<Quote> quotes() {
        return List.of();
    }

    /** The theme is called otherwise. */
    record Renamed(UUID identity, String name) implements Edit {
        @Override
        public void on(EditPlan draft) {
            draft.rename(identity, name);
        }
    }

    /**
     * Two themes are one from now on.
     *
     * @param from the theme that goes into the other
     * @param into the theme that stays
     * @param since number of the search that was looked at; what splits off from either of them later belongs to it too
     * @param quotes what the person saw in the theme that went, if the other one is pinned and would let it go
     */
    record Merged(UUID from, UUID into, int since, List<Quote> quotes) implements Edit {
        @Override
        public void on(EditPlan draft) {
            draft.merge(from, into, since);
            draft.confirm(quotes, into);
        }
    }

    /**
     * Quotes belong to a theme: one that was moved, or several that left into a theme of their own.
     *
     * @param identity the theme, or null if they belong to none
     */
    record Placed(List<Quote> quotes, @Nullable UUID identity) implements Edit {
        @Override
        public void on(EditPlan draft) {
            draft.place(quotes, identity);
        }
    }

    /**
     * The theme is its confirmed quotes.
     *
     * @param quotes what is confirmed by pinning, if nothing was confirmed before
     */
    record Pinned(UUID identity, List<Quote> quotes) implements Edit {
        @Override
        public void on(EditPlan draft) {
            draft.pin(identity);
            draft.confirm(quotes, identity);
        }
    }

    /** The theme is of no interest. */
    record Ignored(UUID identity) implements Edit {
        @Override
        public void on(EditPlan draft) {
            draft.ignore(identity);
        }
    }

    /** Quotes certainly belong to a theme. */
    record Confirmed(List<Quote> quotes, UUID identity) implements Edit {
        @Override
        public void on(EditPlan draft) {
            draft.confirm(quotes, identity);
        }
    }

    /** Quotes are no longer confirmed; the search places them again. */
    record Unconfirmed(List<Quote> quotes) implements Edit {
        @Override
        public void on(EditPlan draft) {
            draft.release(quotes);
        }
    }
}
