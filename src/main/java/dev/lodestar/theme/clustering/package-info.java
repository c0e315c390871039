/** Groups of texts that mean the same, and how fine to cut them. */
package dev.lodestar.theme.clustering;
