/** Tags as they are kept, and the passages behind them. */
@NullMarked
package dev.lodestar.coding.tag;

import org.jspecify.annotations.NullMarked;
