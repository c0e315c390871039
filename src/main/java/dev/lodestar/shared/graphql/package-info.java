/** What the one endpoint of the API does for every operation: checks, errors, paging and batches. */
@NullMarked
package dev.lodestar.shared.graphql;

import org.jspecify.annotations.NullMarked;
