/** Who somebody is: accounts, sessions, signing in, and the first start. */
@NullMarked
package dev.lodestar.workspace.identity;

import org.jspecify.annotations.NullMarked;
