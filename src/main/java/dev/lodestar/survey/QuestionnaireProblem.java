package dev.lodestar.survey;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing to mend before publishing.
 *
 * @param path where it is, for example questions, 2, options, 0, label
 * @param message what is wrong and how to mend it
 */
public record QuestionnaireProblem(List<String> path, String message) {

    QuestionnaireProblem within(String list, int index) {
        var longer = new ArrayList<String>(List.of(list, String.valueOf(index)));
        longer.addAll(path);
        return new QuestionnaireProblem(List.copyOf(longer), message);
    }
}
