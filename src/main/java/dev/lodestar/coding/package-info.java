/** The researchers' codebook, their tags on passages of transcripts, and what those passages say about whom. */
package dev.lodestar.coding;
