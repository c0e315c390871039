/** Where events are sent, as owners enter it. */
package dev.lodestar.webhook.endpoint;
