/** Where mails are left in the transaction that causes them. */
@NullMarked
package dev.lodestar.mail;

import org.jspecify.annotations.NullMarked;
