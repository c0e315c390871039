/** Tags as they are kept, and the passages behind them. */
package dev.lodestar.coding.tag;
