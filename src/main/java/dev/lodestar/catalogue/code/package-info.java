/** Code lists that attribute values are taken from: countries and regions. */
@NullMarked
package dev.lodestar.catalogue.code;

import org.jspecify.annotations.NullMarked;
