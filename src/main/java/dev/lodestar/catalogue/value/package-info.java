/** Typed values of attributes: what each may hold, how it reads, how it is kept and how two of them differ. */
package dev.lodestar.catalogue.value;
