/**
 * Pure: texts that mean the same are found by exact nearest neighbours, the Leiden algorithm and a choice of resolution, and
 * laid out as a picture.
 */
@NullMarked
package dev.lodestar.clustering;

import org.jspecify.annotations.NullMarked;
