/** What people change about themes, kept in a log and applied to every search. */
@NullMarked
package dev.lodestar.theme.edit;

import org.jspecify.annotations.NullMarked;
