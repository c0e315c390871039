/** Telling other programs what happened: an event is published in the transaction of the deed. */
package dev.lodestar.webhook;
