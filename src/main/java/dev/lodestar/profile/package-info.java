/**
 * Ideal customer profiles, what they say, what speaks for it, and what they were. Other features give attributes to their own
 * things through {@code AttributeOwners}.
 */
@NullMarked
package dev.lodestar.profile;

import org.jspecify.annotations.NullMarked;
