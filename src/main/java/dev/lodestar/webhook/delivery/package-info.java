/** What is sent, and what came of it. */
package dev.lodestar.webhook.delivery;
