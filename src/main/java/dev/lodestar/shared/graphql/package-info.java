/** What the one endpoint of the API does for every operation: checks, errors, paging and batches. */
package dev.lodestar.shared.graphql;
