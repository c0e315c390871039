package dev.lodestar.theme.reading;

/**
 * Where in the sources of a run the next part is read.
 *
 * @param topic the number of the topic
 * @param source the number of the source among those of the topic
 * @param behind the place in the source to go on behind, empty at its beginning
 */
public record ReadingPlace(int topic, int source, String behind) {

    static final ReadingPlace FIRST = new ReadingPlace(0, 0, "");

    ReadingPlace nextSource() {
        return new ReadingPlace(topic, source + 1, "");
    }

    ReadingPlace nextTopic() {
        return new ReadingPlace(topic + 1, 0, "");
    }
}
