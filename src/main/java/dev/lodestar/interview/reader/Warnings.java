package dev.lodestar.interview.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects warnings, and counts rather than lists them once there are more than anybody reads. */
final class Warnings {

    static final int LIMIT = 100;

    private final List<ReadWarning> kept = new ArrayList<>();
    private int dropped;

    void add(ReadWarning warning) {
        if (kept.size() < LIMIT - 1) {
            kept.add(warning);
        } else {
            dropped++;
        }
    }

    List<ReadWarning> inOrder() {
        var all = new ArrayList<>(kept);
        all.sort(Comparator.comparingInt(ReadWarning::line));
        if (dropped > 0) {
            all.add(ReadWarning.counting(0, ImportWarningCode.MORE, dropped));
        }
        return all;
    }
}
