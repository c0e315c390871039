/** How mails are kept and handed to the server. */
package dev.lodestar.mail.dispatch;
