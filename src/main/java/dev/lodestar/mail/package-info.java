/** The mail outbox, its dispatcher and the list of addresses that must not be written to. */
package dev.lodestar.mail;
