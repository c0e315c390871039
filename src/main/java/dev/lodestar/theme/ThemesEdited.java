package dev.lodestar.theme;

import java.util.List;
import java.util.UUID;

/** Themes of topics were changed by people; told in the transaction that changed them. */
public record ThemesEdited(List<UUID> topicIds) {
}
