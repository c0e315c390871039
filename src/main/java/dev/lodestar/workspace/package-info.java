/** Tenants, members, sign-in, API tokens, secret links, uploaded files and the activity log. */
package dev.lodestar.workspace;
