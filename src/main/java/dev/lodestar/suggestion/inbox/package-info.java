/** Suggestions as they are kept and shown. */
package dev.lodestar.suggestion.inbox;
