/** The inbox: what tallied themes propose for profiles and personas, and what people decided. */
package dev.lodestar.suggestion;
