/**
 * Rules for text that codings point into: strictly decoded UTF-8, LF-only, BOM-free, never edited, addressed by half-open
 * ranges
 * of Unicode code points. Plain Java, no framework.
 */
package dev.lodestar.interview.text;
