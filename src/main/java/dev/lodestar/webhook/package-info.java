/** Webhooks: where a workspace wants to hear of events, what is waiting to be told there, and its dispatcher. */
package dev.lodestar.webhook;
