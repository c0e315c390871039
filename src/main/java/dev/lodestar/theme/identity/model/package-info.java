/** Pure: how a theme of an earlier search is known again. */
@NullMarked
package dev.lodestar.theme.identity.model;

import org.jspecify.annotations.NullMarked;
