/** What was said about a topic and by whom, as it is stored. */
package dev.lodestar.theme.statement;
