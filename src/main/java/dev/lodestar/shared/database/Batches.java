package dev.lodestar.shared.database;

import java.util.ArrayList;
import java.util.List;

/** Cuts long lists, because a statement takes no more than 65,535 values and memory is not endless. */
public final class Batches {

    /** As many ids as one statement may name beside its other values. */
    public static final int IDS = 10_000;

    private Batches() {
    }

    /** The list in consecutive views of at most so many elements; none of an empty list. */
    public static <T> List<List<T>> of(List<T> all, int most) {
        var portions = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += most) {
            portions.add(all.subList(from, Math.min(all.size(), from + most)));
        }
        return portions;
    }
}
