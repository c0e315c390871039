/** How an answer is read: its language, what nobody meant as an answer, and where one idea ends. */
@NullMarked
package dev.lodestar.language.reading;

import org.jspecify.annotations.NullMarked;
