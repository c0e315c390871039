/** What was said about a topic and by whom, as it is stored. */
@NullMarked
package dev.lodestar.theme.statement;

import org.jspecify.annotations.NullMarked;
