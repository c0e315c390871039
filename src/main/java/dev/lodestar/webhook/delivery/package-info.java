/** What is sent, and what came of it. */
@NullMarked
package dev.lodestar.webhook.delivery;

import org.jspecify.annotations.NullMarked;
