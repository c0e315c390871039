/** Names and phrases of a group, in the words of those who said it. */
package dev.lodestar.theme.naming;
