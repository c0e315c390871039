/** Attributes as they are written and kept. */
package dev.lodestar.profile.attribute;
