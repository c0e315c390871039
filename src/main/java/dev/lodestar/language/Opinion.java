package dev.lodestar.language;

import java.util.UUID;

/**
 * One idea as a side of a theme is read from it.
 *
 * @param personId who said it
 * @param text the words of the idea
 * @param asking what the question asked for
 */
public record Opinion(UUID personId, String text, Asking asking) {

    Claim claim() {
        return ClaimReader.read(text, asking);
    }
}
