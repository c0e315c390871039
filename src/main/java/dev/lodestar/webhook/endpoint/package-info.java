/** Where events are sent, as owners enter it. */
@NullMarked
package dev.lodestar.webhook.endpoint;

import org.jspecify.annotations.NullMarked;
