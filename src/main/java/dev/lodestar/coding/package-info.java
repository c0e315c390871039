/** The researchers' codes and tags, and how well they agree. */
package dev.lodestar.coding;
