/** Text that offsets can rely on. */
package dev.lodestar.interview.text;
