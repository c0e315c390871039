/** The inbox: proposed changes of profiles and personas. */
package dev.lodestar.suggestion;
