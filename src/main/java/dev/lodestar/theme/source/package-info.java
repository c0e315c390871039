/** What a search reads: open answers, coded passages and turns as statements of people. */
package dev.lodestar.theme.source;
