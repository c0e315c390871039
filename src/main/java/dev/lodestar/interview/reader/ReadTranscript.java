package dev.lodestar.interview.reader;

import java.util.List;

/**
 * What a reader made of a file.
 *
 * @param format the format it was read as
 * @param turns the turns in the order of the conversation, at least one
 * @param pieces how many cues or labelled paragraphs the file had
 * @param warnings what a person should look at, in the order of the file, at most {@link Warnings#LIMIT}
 */
public record ReadTranscript(TranscriptFormat format, List<SpokenTurn> turns, int pieces, List<ReadWarning> warnings) {

    public ReadTranscript {
        turns = List.copyOf(turns);
        warnings = List.copyOf(warnings);
    }
}
