/** From statements to themes to tallies: cleaning, embedding, clustering, naming and counting by person. */
package dev.lodestar.theme;
