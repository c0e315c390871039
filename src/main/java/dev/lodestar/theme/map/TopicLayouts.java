package dev.lodestar.theme.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.clustering.Points;
import dev.lodestar.clustering.TextClustering;
import dev.lodestar.clustering.TextLayout;
import dev.lodestar.clustering.Trustworthiness;
import dev.lodestar.theme.map.ThemeMapRows.Wording;

/**
 * Pictures of topics, drawn when somebody wants to see one and held as long as there is room. A picture follows from the
 * wordings alone, so every replica draws the same, and edits change nothing in it. It holds no words, only their hashes, and
 * those of words that were erased until it is looked at again.
 */
@ApplicationScoped
class TopicLayouts {

    /** Places held in memory over all pictures: about 30 MB with their hashes. */
    private static final int MOST_CACHED = 200_000;

    private final ThemeMapRows rows;
    private final LinkedHashMap<UUID, Cached> cache = new LinkedHashMap<>(16, 0.75f, true);
    /** One picture is drawn at a time, so that several people who look at large ones do not crowd out all other work. */
    private final ReentrantLock drawing = new ReentrantLock();

    TopicLayouts(ThemeMapRows rows) {
        this.rows = rows;
    }

    /** A place of one wording. */
    record Place(double x, double y) {
    }

    /**
     * A picture.
     *
     * @param places by the hash of the words; a wording whose vector is not known has none
     */
    record Picture(Map<String, Place> places, Trustworthiness faithfulness) {
    }

    private record Cached(String state, Picture picture) {
    }

    /**
     * The picture of wordings of a topic. What came in later stands between what was there, until it is more than that.
     *
     * @param wordings in the order of their hashes
     */
    Picture of(UUID topicId, List<Wording> wordings) {
        var state = TextClustering.hash(wordings.toString());
        return cached(topicId, state).orElseGet(() -> drawn(topicId, state, wordings));
    }

    /** Whoever waited for somebody else's drawing may find it there. */
    private Picture drawn(UUID topicId, String state, List<Wording> wordings) {
        drawing.lock();
        try {
            return cached(topicId, state).orElseGet(() -> store(topicId, new Cached(state, draw(wordings))));
        } finally {
            drawing.unlock();
        }
    }

    private Optional<Picture> cached(UUID topicId, String state) {
        synchronized (cache) {
            return Optional.ofNullable(cache.get(topicId)).filter(known -> known.state().equals(state)).map(Cached::picture);
        }
    }

    private Picture store(UUID topicId, Cached drawn) {
        synchronized (cache) {
            cache.put(topicId, drawn);
            makeRoom();
        }
        return drawn.picture();
    }

    private Picture draw(List<Wording> wordings) {
        var vectors = rows.vectors(wordings.stream().map(Wording::hash).toList());
        var first = new ArrayList<String>();
        var later = new ArrayList<String>();
        wordings.stream().filter(wording -> vectors.containsKey(wording.hash()))
                .forEach(wording -> (wording.later() ? later : first).add(wording.hash()));
        if (later.size() > first.size()) {
            first.addAll(later);
            later.clear();
        }
        var there = first.stream().map(vectors::get).toList();
        var layout = TextLayout.of(first, there);
        var places = new HashMap<String, Place>();
        put(places, first, layout.places());
        if (!later.isEmpty()) {
            put(places, later, layout.beside(there, later.stream().map(vectors::get).toList()));
        }
        return new Picture(places, layout.faithfulness());
    }

    private static void put(Map<String, Place> places, List<String> hashes, Points found) {
        for (int i = 0; i < hashes.size(); i++) {
            places.put(hashes.get(i), new Place(found.x()[i], found.y()[i]));
        }
    }

    private void makeRoom() {
        int size = cache.values().stream().mapToInt(one -> one.picture().places().size()).sum();
        var oldest = cache.entrySet().iterator();
        while (size > MOST_CACHED) {
            size -= oldest.next().getValue().picture().places().size();
            oldest.remove();
        }
    }
}
