/** Where mails are left in the transaction that causes them. */
package dev.lodestar.mail;
