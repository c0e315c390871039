/**
 * The example workspace: an accountancy-software firm, its customers, their answers and six conversations.
 *
 * <p>
 * The package stands on all others and nothing stands on it. It loads through the public services, never through
 * entities, so that what it shows is what the program does.
 */
@NullMarked
package dev.lodestar.example;

import org.jspecify.annotations.NullMarked;
