/** How profiles are drafted, activated, published and archived. */
@NullMarked
package dev.lodestar.profile.lifecycle;

import org.jspecify.annotations.NullMarked;
