/** What comes in after a search, and how it finds its theme. */
package dev.lodestar.theme.incremental;
