/** The parts that values share. */
package dev.lodestar.catalogue.value;
