/** How an answer is read: its language, what nobody meant as an answer, and where one idea ends. */
package dev.lodestar.language.reading;
