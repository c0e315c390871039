/** How a webhook leaves: to which addresses it may go, how it is signed, sent, and tried again. Knows no rows. */
package dev.lodestar.webhook.sending;
