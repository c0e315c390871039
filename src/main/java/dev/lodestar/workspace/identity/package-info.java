/** Who somebody is: accounts, sessions, signing in, and the first start. */
package dev.lodestar.workspace.identity;
