/** How proposals are made and kept up to date. */
package dev.lodestar.suggestion.propose;
