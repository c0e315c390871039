/** How a webhook leaves: to which addresses it may go, how it is signed, sent, and tried again. Knows no rows. */
@NullMarked
package dev.lodestar.webhook.sending;

import org.jspecify.annotations.NullMarked;
