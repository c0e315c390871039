/** Telling other programs what happened: an event is published in the transaction of the deed. */
@NullMarked
package dev.lodestar.webhook;

import org.jspecify.annotations.NullMarked;
