/** What a person said, read: its language, its ideas, and what says nothing. */
package dev.lodestar.theme.reading;
