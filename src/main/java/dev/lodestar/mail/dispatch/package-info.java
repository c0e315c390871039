/** How mails are kept and handed to the server. */
@NullMarked
package dev.lodestar.mail.dispatch;

import org.jspecify.annotations.NullMarked;
