/** Code lists that attribute values are taken from: countries and regions. */
package dev.lodestar.catalogue.code;
