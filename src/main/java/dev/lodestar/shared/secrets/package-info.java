/** The secret key of the installation, and how what must stay readable for us alone is encrypted with it. */
@NullMarked
package dev.lodestar.shared.secrets;

import org.jspecify.annotations.NullMarked;
