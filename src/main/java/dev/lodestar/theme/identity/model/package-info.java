/** Pure: how a theme of an earlier search is known again. */
package dev.lodestar.theme.identity.model;
