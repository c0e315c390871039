/** Codes as they are kept. */
package dev.lodestar.coding.codebook;
