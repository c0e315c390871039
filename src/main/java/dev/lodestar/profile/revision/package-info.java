/** Revisions as they are kept and compared. */
package dev.lodestar.profile.revision;
