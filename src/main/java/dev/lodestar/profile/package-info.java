/** Ideal customer profiles: their attributes, the evidence behind them, and every state they ever had. */
package dev.lodestar.profile;
