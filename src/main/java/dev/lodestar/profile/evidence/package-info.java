/** Evidence as it is written and kept. */
package dev.lodestar.profile.evidence;
