/** What people change about themes, kept in a log and applied to every search. */
package dev.lodestar.theme.edit;
