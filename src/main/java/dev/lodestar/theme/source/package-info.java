/** What a search reads: open answers, coded passages and turns as statements of people. */
@NullMarked
package dev.lodestar.theme.source;

import org.jspecify.annotations.NullMarked;
